package daybook.facts.delegation;

import daybook.facts.authority.Source;
import daybook.facts.exact.ShortName;
import daybook.facts.id.Id;

/** The paper that shows that a condition, named by its key, is met. */
public record Evidence(@ShortName String condition, Source source) {
    public Evidence {
        Id.checked(condition);
    }
}
