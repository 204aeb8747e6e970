package daybook.command.form;

import daybook.command.form.FormRefusal.FormFileMissing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads a file that was sent with a form. */
public final class FormFile {

    private FormFile() {}

    /** The file's bytes, of which there must be some. */
    public static Typed<byte[]> required(Form form, String field, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            form.refuse(new FormFileMissing(field));
            return new Typed<>(null);
        }
        return new Typed<>(file.getBytes());
    }
}
