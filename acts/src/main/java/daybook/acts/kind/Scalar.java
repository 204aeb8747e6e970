package daybook.acts.kind;

import java.util.Map;

/** A value that is written as one text. */
public sealed interface Scalar<T> extends Kind permits Text, Day, Choice, Money, Decimal, Share, Name, Reference {

    /**
     * Reads it as people type it, in a form or in the cell of a table.
     *
     * @param typed not blank
     */
    Reading<T> typed(String typed);

    /** Reads it as programs write it. */
    Reading<T> written(String text);

    /** Writes it as programs read it. */
    String write(T value);

    /** One that is accepted as programs write it. */
    String example();

    /** Its JSON Schema (draft 2020-12), with every limit that {@link #written} holds to. */
    Map<String, Object> schema();
}
