package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_CABINET;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.example.InMemoryRegister;
import daybook.facts.body.BodyEstablished;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.InvestmentProposed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the day book knows of what a resolution names. */
class MentionedTest {

    private static RecordResolution resolution(@Nullable PaperId paper) {
        return new RecordResolution(
                ref(GROUP, "2007-12-13", "1").meeting(),
                "4",
                "Investment",
                paper,
                ResolutionBasis.ASSUMED,
                List.of(
                        new Clause("1", Verb.ENDORSE, "as minuted", THE_PROPOSAL, pounds(1), null, CABINET),
                        new Clause("2", Verb.REFER, "as minuted", new Subject.OfFacility(PROGRAMME), null, null, GROUP),
                        clause("3", Verb.NOTE, new Subject.OfIndicator(INDICATOR), null),
                        clause("4", Verb.NOTE, null, null)));
    }

    private final InMemoryRegister register = new InMemoryRegister()
            .with(
                    new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "Places", day("2007-12-13")),
                    new BodyEstablished(CABINET, "A cabinet", OF_CABINET, day("2006-04-01")),
                    new PaperReceived(PAPER, "A paper", GROUP, null, day("2007-12-01")));

    @Test
    void of_an_empty_day_book_nothing_is_known() {
        assertThat(Mentioned.in(resolution(PAPER), new InMemoryRegister()))
                .isEqualTo(new Mentioned(Map.of(), Set.of(), Set.of()));
    }

    @Test
    void those_of_its_subjects_and_bodies_are_found_that_the_day_book_knows() {
        assertThat(Mentioned.in(resolution(PAPER), register))
                .isEqualTo(new Mentioned(
                        Map.of(PAPER, day("2007-12-01")),
                        Set.of(THE_PROPOSAL, new Subject.OfFacility(PROGRAMME)),
                        Set.of(CABINET)));
    }

    @Test
    void a_paper_that_is_not_named_or_was_not_received_is_not_known() {
        assertThat(Mentioned.in(resolution(null), register).papers()).isEmpty();
        assertThat(Mentioned.in(resolution(new PaperId("NEVER")), register).papers())
                .isEmpty();
    }
}
