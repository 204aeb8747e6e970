package daybook.acts.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of which there was never more than one before: one alone may still be sent by itself, under this name. What was
 * programmed then goes on being understood.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneAlone {
    String value();
}
