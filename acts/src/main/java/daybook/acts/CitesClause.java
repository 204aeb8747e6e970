package daybook.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An act that is done by the authority of a clause which is no field of it: its form asks for {@code clause}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CitesClause {

    /** Whether it can rest on the office instead, as what was so before the day book began. */
    boolean orOffice() default false;
}
