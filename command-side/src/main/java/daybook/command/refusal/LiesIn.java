package daybook.command.refusal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a reason lies, or every reason of a family. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LiesIn {

    /** The component of the command, or what the request says around it. */
    String value();

    /** Whether it is said around the command: the office, the authority, the source. */
    boolean aroundTheCommand() default false;
}
