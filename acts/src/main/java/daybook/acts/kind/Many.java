package daybook.acts.kind;

/**
 * Several of one kind.
 *
 * @param eachOnce whether none may be named twice
 */
public record Many(Kind of, boolean eachOnce) implements Kind {

    /** More than any list of a council's has. */
    public static final int MOST = 200;
}
