package daybook.files;

import org.jspecify.annotations.Nullable;

/** What somebody calls the columns of a template in their own files. */
public interface Naming {

    /** Nobody has said anything. */
    Naming NONE = (_, _) -> null;

    /**
     * The column of the template that a heading stands for; empty where it is to be passed over, null where nothing was
     * said of it.
     *
     * @param heading as {@link Header#heading} writes it
     */
    @Nullable
    String column(Template template, String heading);
}
