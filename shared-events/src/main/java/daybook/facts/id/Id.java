package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The name of a thing with a stream of its own: up to 64 letters, digits, dots, hyphens and underscores. */
public sealed interface Id
        permits AccountId,
                BodyId,
                DelegationId,
                IndicatorId,
                IndicatorSetId,
                MeetingId,
                OfficeId,
                PaperId,
                ProgrammeId {

    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @JsonValue
    String value();

    /** What kind of thing it names, in the singular: {@code indicator}. */
    String kind();

    /** The stream that holds its facts: {@code indicator:LEIC-R01}. */
    default String stream() {
        return kind() + ":" + value();
    }

    /**
     * The id that a stream's name stands for.
     *
     * @throws IllegalArgumentException if it is not the name of a stream
     */
    static Id ofStream(String stream) {
        int colon = stream.indexOf(':');
        String kind = colon < 0 ? stream : stream.substring(0, colon);
        String value = stream.substring(colon + 1);
        return switch (kind) {
            case "account" -> new AccountId(value);
            case "body" -> new BodyId(value);
            case "delegation" -> new DelegationId(value);
            case "indicator" -> new IndicatorId(value);
            case "indicator-set" -> new IndicatorSetId(value);
            case "meeting" -> new MeetingId(value);
            case "office" -> new OfficeId(value);
            case "paper" -> new PaperId(value);
            case "programme" -> new ProgrammeId(value);
            default -> throw new IllegalArgumentException("No stream is called " + stream);
        };
    }

    /**
     * The value itself, once its form has been checked.
     *
     * @throws IllegalArgumentException if it is empty, too long or has another character
     */
    static String checked(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A name has 1 to 64 letters, digits, dots, hyphens or underscores and starts with a letter or digit");
        }
        return value;
    }
}
