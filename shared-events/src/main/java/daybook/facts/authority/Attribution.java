package daybook.facts.authority;

import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who made an entry, in which office, by what authority, why, and which paper says so. It travels beside the fact, in
 * the entry's metadata.
 *
 * @param reason why, in the person's own words; empty where the fact speaks for itself
 * @param source the paper it was read from, if any
 */
public record Attribution(
        PersonId person,
        OfficeId office,
        Authority authority,
        String reason,
        @Nullable Source source) {

    /** As the entry's metadata keeps it: plain text under {@code person, office, authority, reason, paper, place}. */
    public Map<String, String> asMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("person", person.value());
        metadata.put("office", office.value());
        metadata.put("authority", authority.text());
        if (!reason.isEmpty()) {
            metadata.put("reason", reason);
        }
        if (source != null) {
            metadata.put("paper", source.paper().value());
            metadata.put("place", source.place());
        }
        return metadata;
    }

    /**
     * Read back from an entry's metadata.
     *
     * @throws NullPointerException if person, office or authority is missing: no entry is without them
     */
    public static Attribution fromMetadata(Map<String, ?> metadata) {
        Object paper = metadata.get("paper");
        return new Attribution(
                new PersonId(text(metadata, "person")),
                new OfficeId(text(metadata, "office")),
                Authority.parse(text(metadata, "authority")),
                String.valueOf(Objects.requireNonNullElse(metadata.get("reason"), "")),
                paper == null ? null : new Source(new PaperId(paper.toString()), text(metadata, "place")));
    }

    private static String text(Map<String, ?> metadata, String key) {
        return Objects.requireNonNull(metadata.get(key), () -> "The entry does not say its " + key)
                .toString();
    }
}
