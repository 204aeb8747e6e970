package daybook.query.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The columns that say what a row is about: of the rows with the same, the one that took effect last holds, and of those
 * the one that was entered last. An index finds it in one step, however many there are, and keeps them apart.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Key {
    String[] value();
}
