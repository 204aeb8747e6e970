package daybook.facts.delegation;

import daybook.facts.exact.Longest;
import daybook.facts.exact.ShortName;
import daybook.facts.id.Id;

/** What must be shown before an approval can be given, under a key of its own within the delegation. */
public record Condition(
        @ShortName String key, @Longest(Longest.NOTE) String wording) {
    public Condition {
        Id.checked(key);
    }
}
