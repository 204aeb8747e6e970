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
 * @param person who made it; where the program did by itself, the person whose account it is about
 * @param office null for what needs none: the person's own account, and what the program enters by itself
 * @param reason why, in the person's own words; empty where the fact speaks for itself
 * @param source the paper it was read from, if any
 */
public record Attribution(
        PersonId person,
        @Nullable OfficeId office,
        Authority authority,
        String reason,
        @Nullable Source source) {

    public Attribution {
        if ((office == null) != authority.needsNoOffice()) {
            throw new IllegalArgumentException("An entry by " + authority.text()
                    + (office == null ? " names the office that it was made in" : " is made in no office"));
        }
    }

    /** Of something that the person did about their own account. */
    public static Attribution ofSelf(PersonId person) {
        return new Attribution(person, null, new Authority.OfSelf(), "", null);
    }

    /** Of something that the program entered by itself about the person's account. */
    public static Attribution ofProgram(PersonId person) {
        return new Attribution(person, null, new Authority.OfProgram(), "", null);
    }

    /** As the entry's metadata keeps it: plain text under {@code person, office, authority, reason, paper, place}. */
    public Map<String, String> asMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("person", person.value());
        if (office != null) {
            metadata.put("office", office.value());
        }
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
     * @throws NullPointerException if person or authority is missing, or the office where one is needed
     */
    public static Attribution fromMetadata(Map<String, ?> metadata) {
        Object paper = metadata.get("paper");
        Authority authority = Authority.parse(text(metadata, "authority"));
        return new Attribution(
                new PersonId(text(metadata, "person")),
                authority.needsNoOffice() ? null : new OfficeId(text(metadata, "office")),
                authority,
                String.valueOf(Objects.requireNonNullElse(metadata.get("reason"), "")),
                paper == null ? null : new Source(new PaperId(paper.toString()), text(metadata, "place")));
    }

    private static String text(Map<String, ?> metadata, String key) {
        return Objects.requireNonNull(metadata.get(key), () -> "The entry does not say its " + key)
                .toString();
    }
}
