package daybook.query.web;

import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What bodies, offices and people are called. Whoever has no name there goes by the id. */
public record Names(Map<BodyId, String> bodies, Map<OfficeId, String> offices, Map<PersonId, String> people) {
    /** Everything goes by its id. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    public String body(BodyId id) {
        return bodies.getOrDefault(id, id.value());
    }

    /** Empty for none. */
    public String officeOrNone(@Nullable OfficeId id) {
        return id == null ? "" : office(id);
    }

    public String office(OfficeId id) {
        return offices.getOrDefault(id, id.value());
    }

    public String person(PersonId id) {
        return people.getOrDefault(id, id.value());
    }

    public List<String> offices(List<OfficeId> ids) {
        return ids.stream().map(this::office).toList();
    }
}
