package daybook.facts.plausible;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units that count in percent. */
public final class Percent {

    private Percent() {}

    public static boolean isUnit(@Nullable String unit) {
        if (unit == null) {
            return false;
        }
        String lower = unit.toLowerCase(Locale.UK);
        return lower.contains("%") || lower.contains("percent") || lower.contains("per cent");
    }
}
