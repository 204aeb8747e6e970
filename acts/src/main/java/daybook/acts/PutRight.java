package daybook.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How it is put right if what was recorded by the act turns out to be wrong. It is told before anything is recorded. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PutRight {

    /** The acts by any of which it is; empty where none is needed, or where there is none yet. */
    Class<? extends Command>[] by() default {};

    /** What to do, or why nothing is needed: in sentences, to whoever records. */
    String how();

    /** Whether there is no such act yet although one is needed. */
    boolean missing() default false;
}
