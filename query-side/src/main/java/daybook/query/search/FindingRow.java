package daybook.query.search;

import daybook.query.projection.Index;
import daybook.query.projection.Row;
import daybook.query.projection.WorkedOut;
import java.time.LocalDate;

/**
 * What an entry says, to be found by its words as they stand and by their stems: whoever types the beginning of a word
 * has no stem to offer.
 *
 * @param marks words that stand for its figures and days
 */
@WorkedOut(
        column = "words",
        type = "tsvector",
        from = "to_tsvector('english'::regconfig, said) || to_tsvector('simple'::regconfig, said || ' ' || marks)")
@Index(value = "entry", unique = true)
@Index(value = "words", using = "gin")
record FindingRow(long entry, LocalDate effective, String stream, String said, String marks) implements Row {}
