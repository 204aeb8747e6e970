package daybook.facts.exact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a text may be when it is recorded, in characters (Unicode code points); 300 where nothing is said. It holds for what is asked
 * for from now on: a fact that was recorded longer stays as it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Longest {

    /** Of the wording of clauses, of reasons and of minutes: more than a resolution with all its bullets has. */
    int WORDING = 20_000;

    /** Of a note, a condition or a view: what was minuted as one may be as long as a wording. */
    int NOTE = WORDING;

    int value();
}
