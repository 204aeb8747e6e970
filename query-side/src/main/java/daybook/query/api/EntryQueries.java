package daybook.query.api;

import daybook.facts.authority.Authority;
import daybook.facts.id.Id;
import daybook.facts.id.PersonId;
import daybook.facts.json.FactCatalogue;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryFilter;
import daybook.query.daybook.EntrySearch;
import daybook.query.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The day book's entries, in order. */
@RestController
class EntryQueries {

    private static final String[] FILTERS = {
        "after", "stream", "type", "person", "authority", "from", "to", "recordedFrom", "recordedTo"
    };
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Questions questions;
    private final EntrySearch search;
    private final DayBookQuery query;

    EntryQueries(Questions questions, EntrySearch search, DayBookQuery query) {
        this.questions = questions;
        this.search = search;
        this.query = query;
    }

    @GetMapping("/api/entries")
    @Asked(
            value = "Entries in order, oldest first",
            parameters = {"after", "stream", "type", "person", "authority", "from", "to", "recordedFrom", "recordedTo"})
    Listed<EntryJson> entries(HttpServletRequest request) {
        var question = questions.list(request, DayBookQuery.READS, FILTERS);
        var parameters = question.parameters();
        Long after = parameters.entry("after");
        var cursor = question.cursor();
        long above = cursor != null ? Long.parseLong(cursor.last()) : after == null ? 0 : after;
        var found = search.find(filter(parameters), question.basis(), above, parameters.limit() + 1);
        return Lists.found(question, found.stream().map(EntryJson::of).toList(), entry -> Long.toString(entry.entry()));
    }

    @GetMapping("/api/entries/{number}")
    @Asked("An entry with everything that is stored")
    Found<EntryDetailJson> entry(@PathVariable String number, HttpServletRequest request) {
        // Digits of ours alone: to Java those of any script are digits.
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound();
        }
        var question = questions.of(request, DayBookQuery.READS);
        return question.found(query.entry(question.basis(), Long.parseLong(number))
                .map(EntryDetailJson::of)
                .orElseThrow(NotFound::new));
    }

    private static EntryFilter filter(Parameters parameters) {
        return new EntryFilter(
                parameters.read(
                        "stream", "the name of a stream", "indicator:LEIC-R01", typed -> Id.ofStream(typed).stream()),
                parameters.read("type", "a kind of entry", "IndicatorReturnRecorded", EntryQueries::type),
                parameters.read("person", "the id of a person", "chair-of-ssog", typed -> new PersonId(typed).value()),
                parameters.read(
                        "authority",
                        "an authority",
                        "clause:SSOG-2007-12-13/4/3",
                        typed -> Authority.parse(typed).text()),
                parameters.date("from"),
                parameters.date("to"),
                parameters.read("recordedFrom", "a date or moment", "2008-04-01", typed -> moment(typed, 0)),
                parameters.read("recordedTo", "a date or moment", "2009-03-31T12:00:00Z", typed -> moment(typed, 1)));
    }

    private static String type(String typed) {
        return FactCatalogue.kind(typed)
                .map(Class::getSimpleName)
                .orElseThrow(() -> new IllegalArgumentException(typed));
    }

    /** A moment; a date is the beginning of the day, so many days later. */
    private static Instant moment(String typed, int daysLater) {
        return typed.contains("T")
                ? OffsetDateTime.parse(typed).toInstant()
                : LocalDate.parse(typed)
                        .plusDays(daysLater)
                        .atStartOfDay(LONDON)
                        .toInstant();
    }
}
