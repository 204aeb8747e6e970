package daybook.query.web.registers;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.Reuse;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import daybook.query.daybook.EntryLine;
import daybook.query.registers.ResolutionLine;
import daybook.query.registers.Withdrawn;
import daybook.query.web.At;
import daybook.query.web.Carried;
import daybook.query.web.Names;
import daybook.query.web.TestWords;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Beside;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private static final LocalDate DAY = LocalDate.of(2008, 1, 15);
    private static final Instant MOMENT = Instant.parse("2008-01-16T10:00:00Z");
    private static final ClauseRef CLAUSE = ClauseRef.parse("CABINET-2008-01-15/4/1");

    private static EntryLine brought(long entry) {
        var by = new Attribution(
                new PersonId("somebody"), new OfficeId("CLERK"), new Authority.UnderClause(CLAUSE), "", null);
        var fact = new FacilityAuthorised(new ProgrammeId("P"), Pence.ofPounds(1_000), Reuse.ONCE, DAY);
        return new EntryLine(new Entered(entry, MOMENT, MOMENT, DAY, by), "programme:P", 1, fact);
    }

    private static ResolutionLine resolution(long entry, ResolutionLine.@Nullable Withdrawal withdrawn) {
        return new ResolutionLine(
                new MeetingId("CABINET-2008-01-15"),
                "4",
                "Reward",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(),
                DAY,
                entry,
                null,
                null,
                null,
                withdrawn);
    }

    private static List<String> told(List<EntryLine> brought, Map<Long, Withdrawn> gone, ResolutionLine of) {
        var words = TestWords.words();
        var at = new At(new Basis(99, null, DAY, Basis.Asked.NOTHING), Carried.NOTHING);
        return new Effects(words, new Sentences(words), at, Names.NONE, brought, gone)
                .of(CLAUSE, of).stream()
                        .map(Beside.Note.class::cast)
                        .map(note -> note.note() + note.named())
                        .toList();
    }

    @Test
    void what_was_recorded_by_a_clause_is_led_to() {
        assertThat(told(List.of(brought(7)), Map.of(), resolution(6, null)))
                .singleElement()
                .asString()
                .contains("Recorded by it", "/entries/7");
    }

    @Test
    void what_was_taken_back_says_so_and_why() {
        var entry = brought(7);
        var gone = new Withdrawn(7, entry.fact(), 9, "A wrong day", null);
        assertThat(told(List.of(entry), Map.of(7L, gone), resolution(6, null)))
                .singleElement()
                .asString()
                .contains("Taken back since: A wrong day");
    }

    @Test
    void a_resolution_recorded_again_brought_about_what_came_after_it_and_the_withdrawn_one_what_came_before() {
        var both = List.of(brought(7), brought(11));
        assertThat(told(both, Map.of(), resolution(10, null)))
                .singleElement()
                .asString()
                .contains("/entries/11");
        assertThat(told(both, Map.of(), resolution(6, new ResolutionLine.Withdrawal(8, "A wrong day"))))
                .singleElement()
                .asString()
                .contains("/entries/7");
    }

    @Test
    void of_very_much_the_rest_is_counted() {
        var many = LongStream.rangeClosed(7, 19).mapToObj(EffectsTest::brought).toList();
        var told = told(many, Map.of(), resolution(6, null));
        assertThat(told).hasSize(11);
        assertThat(told.getLast()).contains("And 3 more");
        assertThat(IntStream.range(0, 10).mapToObj(told::get)).allMatch(note -> note.contains("/entries/"));
    }
}
