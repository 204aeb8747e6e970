package daybook.query.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a query is for, as its description says it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Asked {

    /** In a few words. */
    String value();

    /** The query parameters that it has besides those of every query. */
    String[] parameters() default {};
}
