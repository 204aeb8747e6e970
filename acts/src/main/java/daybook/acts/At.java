package daybook.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where on the pages an act is asked for. Names in braces are the act's own fields, as its form names them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface At {

    /** The address of its form. */
    String form();

    /** The address that the form is sent to. */
    String sent();

    /** The page that shows what was recorded. */
    String shows();

    /** Where somebody begins who has yet to choose what the act is about; empty where there is nothing to choose. */
    String from() default "";

    /**
     * What the form asks, in its order; empty for every field that the address does not tell, in the order of the record.
     * {@code #read} begins a page with that heading.
     */
    String[] asks() default {};

    /** Which answer to the question {@code decision} asks for this act, where several are asked for on one form. */
    String decision() default "";
}
