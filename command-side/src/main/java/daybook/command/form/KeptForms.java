package daybook.command.form;

import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.facts.exact.Longest;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed into a form, and why it was refused, for the pages that show the form. */
@Component
class KeptForms {

    /** So long somebody may leave a form that they have begun: longer than a holiday. */
    static final Duration KEPT_FOR = Duration.ofDays(28);

    /** So many of one person are kept; of more, those go that were recorded, and then the oldest. */
    static final int MOST = 100;

    /** Of those too old, so many go with each that comes. */
    private static final int SWEPT_AT_ONCE = 20;

    /** Of all that was typed into one form. Nobody types as much: what is more is not taken at all, and none of it cut. */
    static final int MOST_CHARACTERS = 200 * Longest.WORDING;

    /** PostgreSQL's JSON has no room for them. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\ud800-\\udfff]");

    /** The same within JSON, where an escaped backslash before it means something else. */
    private static final Pattern UNSTORABLE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeptFormRepository forms;

    KeptForms(KeptFormRepository forms) {
        this.forms = forms;
    }

    /**
     * What somebody has typed so far.
     *
     * @param recorded the page that shows what was recorded from it; null until then
     */
    record Kept(Map<String, List<String>> entries, @Nullable String recorded) {}

    Optional<Kept> find(UUID id, PersonId person) {
        return forms.findByIdAndPerson(id, person.value()).map(form -> new Kept(form.entries(), form.recorded()));
    }

    /**
     * Keeps it under this id, or under a new one if the id stands for something else; returns which. What was kept under
     * it before is replaced.
     */
    UUID keep(
            UUID id,
            PersonId person,
            Instant at,
            String form,
            Map<String, List<String>> entries,
            List<Refusal> refusals) {
        forms.sweep(at, SWEPT_AT_ONCE);
        forms.sweepOf(person.value(), id, MOST - 1);
        if (characters(entries) > MOST_CHARACTERS) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Instant lapses = at.plus(KEPT_FOR);
        String typed = JSON.writeValueAsString(storable(entries));
        String reasons = storableJson(
                JSON.writeValueAsString(refusals.stream().map(RefusalTexts::of).toList()));
        return forms.write(id, person.value(), at, lapses, form, typed, reasons)
                .or(() -> forms.write(UUID.randomUUID(), person.value(), at, lapses, form, typed, reasons))
                .orElseThrow();
    }

    /** Remembers what came of it, so that coming back to it says so. */
    @Transactional
    void recorded(UUID id, PersonId person, String page) {
        forms.findToChange(id, person.value()).ifPresent(form -> form.recorded(page));
    }

    @Transactional
    void discard(UUID id, PersonId person) {
        forms.discard(id, person.value());
    }

    private static long characters(Map<String, List<String>> entries) {
        return entries.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
    }

    private static Map<String, List<String>> storable(Map<String, List<String>> entries) {
        Map<String, List<String>> kept = new TreeMap<>();
        entries.forEach((name, values) -> kept.put(
                storable(name), values.stream().map(KeptForms::storable).toList()));
        return kept;
    }

    private static String storableJson(String json) {
        return UNSTORABLE_ESCAPE.matcher(storable(json)).replaceAll("$1\ufffd");
    }

    private static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\ufffd");
    }
}
