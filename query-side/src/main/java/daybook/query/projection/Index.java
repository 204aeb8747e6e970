package daybook.query.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What else a table is looked up by, beside its key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Index.Several.class)
public @interface Index {

    /** Columns, as PostgreSQL has them in an index: {@code effective desc}. */
    String[] value();

    boolean unique() default false;

    /** The kind of index, where it is not the usual one. */
    String using() default "btree";

    /** Which rows are in it; empty for all. */
    String where() default "";

    /** Those of one table. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        Index[] value();
    }
}
