package daybook.query.asat;

import org.jspecify.annotations.Nullable;

/** A basis, or why there is none. */
public sealed interface AsAtAnswer {

    record At(Basis basis) implements AsAtAnswer {}

    /**
     * There is no such basis.
     *
     * @param given what was typed
     * @param limit the fact that the rule was held against, such as the last entry's number; null where there is none
     */
    record Refused(Rule rule, String given, @Nullable String limit) implements AsAtAnswer {}

    /** Why there is no such basis. */
    enum Rule {
        /** An entry number is a whole number from 1 on. */
        NOT_AN_ENTRY_NUMBER,
        /** The book does not go so far; the limit is its last entry. */
        ENTRY_NOT_MADE_YET,
        /** The entry is made, but a view that the page needs has not posted it; the limit is the view's last entry. */
        ENTRY_NOT_POSTED_YET,
        /** It cannot be read as a moment. */
        NOT_A_MOMENT,
        /** What will have been entered by then nobody knows; the limit is the present moment. */
        MOMENT_IN_FUTURE,
        /** It cannot be read as a date. */
        NOT_A_DATE,
        /** An entry and a moment both say how far the book is read: one of them is enough. */
        ENTRY_AND_MOMENT
    }
}
