package daybook.query.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that the database works out of the others, so that no row brings it along and none is read with it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WorkedOut {

    String column();

    String type();

    /** The expression that gives it. */
    String from();
}
