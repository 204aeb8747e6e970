package daybook.query.web.sentence;

import java.util.regex.Pattern;

/**
 * Puts the marks right where a text that somebody typed meets the sentence around it: a wording that ends in a full stop
 * or a semicolon of its own, and a note that begins with the word. The wording itself is shown elsewhere as it was typed.
 */
final class Punctuation {
    /** Two stops; three are an ellipsis. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\s*\\.(?!\\.)");

    /** What ends a part of a sentence, before what ends it for us. */
    private static final Pattern BEFORE_SEMICOLON = Pattern.compile("[;.,:]\\s*;");

    private static final Pattern BEFORE_STOP = Pattern.compile("[;,:]\\s*\\.(?!\\.)");

    private static final Pattern LABEL_TWICE = Pattern.compile("\\b(Note|Consulted|Requested): *(?i:\\1):? +");

    private Punctuation() {}

    static String tidied(String sentence) {
        String one = LABEL_TWICE.matcher(sentence).replaceAll("$1: ");
        one = BEFORE_SEMICOLON.matcher(one).replaceAll(";");
        one = BEFORE_STOP.matcher(one).replaceAll(".");
        return TWO_STOPS.matcher(one).replaceAll(".");
    }
}
