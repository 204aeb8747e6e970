package daybook.access.api;

/** How large what a call sends may be, in bytes. */
public final class Most {

    /** Of JSON; many times what the longest resolution comes to. */
    public static final int JSON = 1 << 20;

    /** Of a document; a paper of a council is smaller by far. */
    public static final int DOCUMENT = 25 << 20;

    private Most() {}
}
