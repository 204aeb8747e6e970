package daybook.standalone.before;

import java.util.Arrays;

/** A call, and what was answered to it, as {@link Recording} keeps them in a line. */
record Receipt(String username, String act, String key, String body, String document, String answered) {

    private static final int FIELDS = 6;

    static Receipt of(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new Receipt(fields[0], fields[1], fields[2], fields[3], Kept.unescaped(fields[4]), fields[5]);
    }

    /** Whether something was recorded, and not refused. */
    boolean isOfEntries() {
        return Arrays.asList(answered.split("\t")).get(1).equals("201");
    }

    /** What is answered to the same call with the same key today. */
    String again(Opened book) {
        return Kept.line(act, book.caller(username).call(act, key, body, document));
    }
}
