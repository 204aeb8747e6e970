package daybook.standalone.folder;

/** Something outside the program keeps it from starting. The message says what, and what to do about it, in one line. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;

    public CannotStart(String message) {
        super(message);
        this.message = message;
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
