package daybook.acts.kind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A short name that nobody has to invent: where it is left out it is made from this component of the act, as {@link
 * Proposed} has it. Without a component it is a number, and a form alone can leave it out, as it alone sees which is free.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ProposedFrom {
    String value() default "";
}
