package daybook.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which door an act does not have, and why not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Without.All.class)
public @interface Without {

    Door door();

    /** A sentence. */
    String because();

    /** By which an act can be asked for. */
    enum Door {
        PAGE,
        TABLE
    }

    /** Several of them at one act. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Without[] value();
    }
}
