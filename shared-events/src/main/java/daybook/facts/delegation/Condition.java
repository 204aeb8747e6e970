package daybook.facts.delegation;

import daybook.facts.id.Id;

/** What must be shown before an approval can be given, under a key of its own within the delegation. */
public record Condition(String key, String wording) {
    public Condition {
        Id.checked(key);
    }
}
