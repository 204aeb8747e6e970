package daybook.command.rehearsal;

/** Somebody recorded something in a stream on which a rehearsal had already built: it must start again. */
public final class GroundMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GroundMoved(String stream) {
        super(stream + " has changed since it was read", null, false, false);
    }
}
