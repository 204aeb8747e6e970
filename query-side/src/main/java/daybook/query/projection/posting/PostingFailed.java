package daybook.query.projection.posting;

/** An entry could not be turned into rows. */
final class PostingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long entry;

    PostingFailed(long entry, Throwable cause) {
        super("entry " + entry + " could not be posted", cause);
        this.entry = entry;
    }

    long entry() {
        return entry;
    }
}
