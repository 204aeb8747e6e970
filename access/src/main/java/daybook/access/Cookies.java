package daybook.access;

/** What the cookies are called. */
public final class Cookies {
    private Cookies() {}

    /**
     * The full name. Over https it starts with {@code __Host-}, by which a browser keeps other hosts of the same domain
     * from setting it.
     */
    public static String name(String what, boolean https) {
        return (https ? "__Host-" : "") + "daybook-" + what;
    }
}
