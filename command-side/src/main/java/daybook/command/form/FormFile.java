package daybook.command.form;

import daybook.access.api.Most;
import daybook.command.form.FormRefusal.FormFileMissing;
import daybook.command.form.FormRefusal.FormFileTooLarge;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads a file that was sent with a form. */
public final class FormFile {

    static final long LARGEST = Most.DOCUMENT;

    private FormFile() {}

    /** The file, if there is something in it; for a file that is too large to be held as a whole. */
    public static @Nullable MultipartFile sent(Form form, String field, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            form.refuse(new FormFileMissing(field));
            return null;
        }
        return file;
    }

    /** The file's bytes, of which there must be some, and not too many. */
    public static Typed<byte[]> required(Form form, String field, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            form.refuse(new FormFileMissing(field));
            return new Typed<>(null);
        }
        if (file.getSize() > LARGEST) {
            form.refuse(new FormFileTooLarge(field, LARGEST >> 20));
            return new Typed<>(null);
        }
        return new Typed<>(file.getBytes());
    }
}
