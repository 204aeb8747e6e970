package daybook.command.api;

import daybook.access.api.Trouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entity tag of a thing: the number of the last entry about it, in quotes (RFC 9110, section 8.8.3). */
final class EntryTag {

    private static final Pattern FORM = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private EntryTag() {}

    static String of(long entry) {
        return "\"" + entry + "\"";
    }

    /**
     * The entry that must still be the last.
     *
     * @return null if the call does not say, or says that any will do
     * @throws org.springframework.web.ErrorResponseException if it is no tag of ours
     */
    static @Nullable Long entry(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = FORM.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Trouble.IF_MATCH_MALFORMED.exceptionAbout("If-Match");
        }
        return Long.valueOf(tag.group(1));
    }
}
