package daybook.query;

import static daybook.query.example.DecemberPaper.CABINET;
import static daybook.query.example.DecemberPaper.DAY;
import static daybook.query.example.DecemberPaper.LT_CHAIR;
import static daybook.query.example.DecemberPaper.MEETING;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.DecemberPaper.SSOG_CHAIR;
import static daybook.query.example.DecemberPaper.clause;
import static daybook.query.example.DecemberPaper.subject;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.daybook.DayBookPage;
import daybook.query.daybook.DayBookQuery;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.RegistersQuery;
import daybook.query.trail.Trail;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode;
import daybook.query.trail.TrailNode.Flag;
import daybook.query.trail.TrailNode.Gap;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper, both its delegations, and an approval under the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersIT {

    private static final DelegationId ONE = new DelegationId("SSOG-2007-12-13-4-8");
    private static final DelegationId OTHER = new DelegationId("SSOG-2007-12-13-4-9");
    private static final PersonId NEW_CHAIR = new PersonId("p-new");

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long last;
    private Basis basis;

    @BeforeAll
    void record() {
        List<Recorded> all = new ArrayList<>(DecemberPaper.entries());
        all.add(delegation(ONE, "8", List.of(LT_CHAIR), List.of(SSOG_CHAIR)));
        all.add(delegation(OTHER, "9", List.of(SSOG_CHAIR, LT_CHAIR), List.of()));
        all.add(Recorded.of(new DelegatedApprovalGiven(
                        ONE,
                        1,
                        LT_CHAIR,
                        Pence.ofPounds(60_000),
                        List.of(new Consultation(SSOG_CHAIR, LocalDate.of(2008, 2, 20), "content")),
                        List.of(),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        LocalDate.of(2008, 2, 21)))
                .under(new Authority.UnderDelegation(ONE)));
        all.add(Recorded.of(new OfficeHolderEnded(LT_CHAIR, new PersonId("p-chair"), LocalDate.of(2008, 3, 31))));
        all.add(Recorded.of(new OfficeHolderAppointed(LT_CHAIR, NEW_CHAIR, LocalDate.of(2008, 4, 1))));
        last = book.record(all);
        book.awaitPosted(last);
        basis = book.at(last, LocalDate.of(2008, 4, 1));
    }

    private static Recorded delegation(
            DelegationId id, String clause, List<OfficeId> delegates, List<OfficeId> consultees) {
        return Recorded.of(new DelegationGranted(
                        id,
                        clause(clause),
                        delegates,
                        subject("R03"),
                        Pence.ofPounds(100_000),
                        consultees,
                        List.of(new Condition("1", "claims data analysed")),
                        null,
                        DAY))
                .under(new Authority.UnderClause(clause(clause)));
    }

    @AfterAll
    void close() {
        book.close();
    }

    @Nested
    class The_registers {

        @Test
        void two_delegations_of_one_subject_to_different_people_contradict_each_other() {
            var page = registers.delegation(ONE, basis).orElseThrow();
            assertThat(page.contradictedBy())
                    .extracting(line -> line.delegation())
                    .containsExactly(OTHER);
            assertThat(page.grantedBy().ref()).isEqualTo(clause("8"));
        }

        @Test
        void a_delegation_says_what_is_left_of_its_cap_and_what_was_approved() {
            var page = registers.delegation(ONE, basis).orElseThrow();
            assertThat(page.delegation().left()).isEqualTo(Pence.ofPounds(40_000));
            assertThat(page.approvals()).singleElement().satisfies(approval -> {
                assertThat(approval.amount()).isEqualTo(Pence.ofPounds(60_000));
                assertThat(approval.consultations()).hasSize(1);
            });
            assertThat(registers
                            .delegation(ONE, book.at(last, LocalDate.of(2008, 2, 20)))
                            .orElseThrow()
                            .approvals())
                    .isEmpty();
        }

        @Test
        void somebody_holds_an_office_to_the_end_of_the_last_day() {
            assertThat(registers.officesHeldBy(new PersonId("p-chair"), LocalDate.of(2008, 3, 31), basis))
                    .containsExactly(LT_CHAIR);
            assertThat(registers.officesHeldBy(new PersonId("p-chair"), LocalDate.of(2008, 4, 1), basis))
                    .isEmpty();
            assertThat(registers.officesHeldBy(NEW_CHAIR, LocalDate.of(2008, 3, 31), basis))
                    .isEmpty();
            assertThat(registers.offices(basis))
                    .filteredOn(office -> office.office().equals(LT_CHAIR))
                    .singleElement()
                    .satisfies(office -> assertThat(office.holders())
                            .extracting(holder -> holder.person())
                            .containsExactly(NEW_CHAIR));
        }

        @Test
        void clauses_are_offered_by_their_verbs_with_their_wording() {
            assertThat(registers.clauses(Set.of(Verb.DELEGATE, Verb.REQUEST), basis))
                    .extracting(choice -> choice.ref().clause())
                    .containsExactly("7", "8", "9");
            assertThat(registers.clauses(Set.of(Verb.DEFER), basis)).isEmpty();
            assertThat(registers.clause(clause("99"), basis)).isEmpty();
        }

        @Test
        void a_paper_shows_its_figures_and_the_resolutions_on_it() {
            var page = registers.paper(PAPER, basis).orElseThrow();
            assertThat(page.figures()).hasSize(14);
            assertThat(page.resolutions())
                    .singleElement()
                    .satisfies(resolution -> assertThat(resolution.clauses()).hasSize(9));
            assertThat(registers.papers(basis)).hasSize(1);
            assertThat(registers.bodies(basis)).extracting(body -> body.body()).contains(CABINET);
            assertThat(registers.meeting(MEETING, basis).orElseThrow().meeting().resolutions())
                    .isEqualTo(1);
        }

        @Test
        void a_delegated_approval_makes_firm_what_it_releases() {
            var sums = book.query(BorrowingQuery.class)
                    .borrowing(DecemberPaper.PROGRAMME, basis)
                    .orElseThrow()
                    .totals()
                    .sums();
            assertThat(sums.firm()).isEqualTo(Pence.ofPounds(417_778));
            assertThat(sums.conditional()).isEqualTo(Pence.ofPounds(40_000));
        }
    }

    @Nested
    class The_trail {

        private final TrailQuery trails = book.query(TrailQuery.class);

        private TrailNode node(Trail trail, String name) {
            return trail.nodes().stream()
                    .filter(node -> node.node().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void of_a_proposal_goes_back_to_returns_recommendation_clause_delegation_and_paper() {
            Trail trail = trails.of("proposal:LEIC-LAA/R03", basis).orElseThrow();
            assertThat(trail.nodes().stream()
                            .filter(node -> node.distance() < 0)
                            .map(TrailNode::node))
                    .contains(
                            "return:LEIC-R03A/1",
                            "target:LEIC-R03C/REWARD/2009-03-31",
                            "clause:SSOG-2007-12-13/4/3",
                            "delegation:" + ONE,
                            "approval:" + ONE + "/1",
                            "meeting:SSOG-2007-12-13",
                            "body:LCC-CABINET",
                            "paper:L071213")
                    .anyMatch(name -> name.startsWith("entry:"));
            assertThat(trail.cut()).isFalse();
            assertThat(trail.of().node()).isEqualTo("proposal:LEIC-LAA/R03");
            assertThat(trail.nodes())
                    .filteredOn(node -> node.kind() == TrailNode.Kind.RECOMMENDATION)
                    .hasSize(1);
            assertThat(trail.edges())
                    .anyMatch(edge -> edge.relation() == Relation.DELEGATED_BY
                            && edge.to().equals("delegation:" + OTHER));
        }

        @Test
        void goes_forward_to_what_hangs_on_a_return() {
            Trail trail = trails.of("return:LEIC-R01/1", basis).orElseThrow();
            assertThat(trail.nodes().stream()
                            .filter(node -> node.distance() > 0)
                            .map(TrailNode::node))
                    .contains(
                            "indicator:LEIC-R01",
                            "proposal:LEIC-LAA/R01",
                            "programme:LEIC-LAA",
                            "indicator-set:LEIC-LAA-2006");
        }

        @Test
        void shows_what_is_missing_as_gaps() {
            Trail facility = trails.of("facility:LEIC-LAA", basis).orElseThrow();
            assertThat(facility.nodes())
                    .extracting(TrailNode::gap)
                    .contains(Gap.NO_RESOLUTION_ON_RECORD, Gap.RESOLUTION_ASSUMED);
            assertThat(node(facility, "body:LCC-CABINET").distance())
                    .as("it waits for Cabinet")
                    .isEqualTo(-1);
        }

        @Test
        void flags_the_delegations_that_contradict_each_other() {
            Trail trail = trails.of("delegation:" + ONE, basis).orElseThrow();
            assertThat(trail.of().flags()).containsExactly(Flag.CONTRADICTED);
        }

        @Test
        void does_not_know_a_contradiction_that_was_entered_later() {
            long first = LongStream.rangeClosed(1, last)
                    .filter(number ->
                            book.dayBook().entry(number).orElseThrow().stream().equals("delegation:" + ONE))
                    .findFirst()
                    .orElseThrow();
            Trail trail = trails.of("delegation:" + ONE, book.at(first, LocalDate.of(2008, 4, 1)))
                    .orElseThrow();
            assertThat(trail.of().flags()).isEmpty();
        }

        @Test
        void of_an_entry_is_the_trail_of_what_it_is_about() {
            for (long number = 1; number <= last; number++) {
                assertThat(trails.of("entry:" + number, basis))
                        .as("entry %d", number)
                        .isPresent();
            }
            assertThat(trails.of("entry:" + (last + 1), basis)).isEmpty();
        }

        @Test
        void of_what_nobody_recorded_is_empty() {
            assertThat(trails.of("proposal:LEIC-LAA/R99", basis)).isEmpty();
            assertThat(trails.of("nonsense", basis)).isEmpty();
        }
    }

    @Nested
    class The_day_book {

        private final DayBookQuery entries = book.query(DayBookQuery.class);

        private List<Long> numbers(DayBookPage page) {
            return page.entries().stream().map(line -> line.entered().entry()).toList();
        }

        @Test
        void turns_its_pages_without_skipping_or_repeating() {
            Basis now = new Basis(last, basis.enteredAt(), basis.effective(), Basis.Asked.NOTHING);
            List<Long> seen = new ArrayList<>();
            Long below = Long.MAX_VALUE;
            while (below != null) {
                DayBookPage page = entries.newestFirst(now, below, 7);
                seen.addAll(numbers(page));
                below = page.older();
            }
            assertThat(seen.reversed())
                    .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
            DayBookPage first = entries.oldestFirst(now, 0, 7);
            assertThat(numbers(first)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
            assertThat(first.older()).isNull();
            assertThat(first.newer()).isEqualTo(7L);
        }

        @Test
        void shows_an_entry_with_everything_that_is_stored() {
            var detail = entries.entry(basis, 1).orElseThrow();
            assertThat(detail.payload()).contains("\"body\"");
            assertThat(detail.metadata()).contains("p-officer");
            assertThat(detail.request()).isNotNull();
            assertThat(detail.previous()).isNull();
            assertThat(detail.next()).isEqualTo(2L);
            assertThat(detail.line().fact())
                    .isEqualTo(DecemberPaper.entries().getFirst().fact());
            assertThat(detail.type()).isEqualTo("BodyEstablished");
        }

        @Test
        void has_no_entry_beyond_its_basis() {
            assertThat(entries.entry(book.at(5, basis.effective()), 6)).isEmpty();
            assertThat(entries.entry(basis, 0)).isEmpty();
        }

        @Test
        void leaves_out_what_took_effect_later_only_when_it_is_asked_to() {
            assertThat(entries.newestFirst(book.at(last, LocalDate.of(2006, 4, 1)), Long.MAX_VALUE, 100)
                            .entries())
                    .isNotEmpty()
                    .allMatch(line -> !line.entered().effective().isAfter(LocalDate.of(2006, 4, 1)));
        }
    }
}
