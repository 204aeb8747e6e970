package daybook.facts.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The SHA-256 digest of a document, as 64 lower-case hexadecimal digits (FIPS 180-4). */
public record Sha256(@JsonValue String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 digits, 0 to 9 and a to f");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
