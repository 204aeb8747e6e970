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

    /** Whether one was chosen at all: a field that was left empty sends a file without a name. */
    static boolean isChosen(@Nullable MultipartFile file) {
        return file != null && (!file.isEmpty() || !"".equals(file.getOriginalFilename()));
    }

    /** The file, if there is something in it; for a file that is too large to be held as a whole. */
    public static @Nullable MultipartFile sent(Form form, String field, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            form.refuse(new FormFileMissing(field));
            return null;
        }
        return file;
    }

    /** The bytes of a file that may be left out: if one is chosen there must be some, and not too many. */
    static Typed<byte[]> optional(Form form, String field, MultipartFile file) throws IOException {
        if (file.isEmpty()) {
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
