package daybook.query.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the next page of a list begins, and which basis the whole list stands on: so that pages neither skip nor repeat
 * anything while entries arrive.
 *
 * @param entry of the basis
 * @param effective date of the basis
 * @param cut whether that date was asked for
 * @param last the key of the last item of the page before
 */
record Cursor(long entry, String effective, boolean cut, String last) {

    static final String PARAMETER = "cursor";

    private static final int LONGEST = 400;

    String text() {
        String plain = entry + " " + effective + " " + (cut ? 1 : 0) + " " + last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor that a text stands for.
     *
     * @throws org.springframework.web.ErrorResponseException if it stands for none
     */
    static Cursor parse(String text) {
        try {
            if (text.length() <= LONGEST) {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                var parts = plain.split(" ", 4);
                if (parts.length == 4) {
                    return new Cursor(Long.parseLong(parts[0]), parts[1], parts[2].equals("1"), parts[3]);
                }
            }
        } catch (IllegalArgumentException noCursor) {
            // told below, like every other text that is none
        }
        throw Parameters.malformed(PARAMETER, text, "a cursor", "the one in the link to the next page");
    }
}
