package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.example.InMemoryRegister;
import daybook.command.programme.Standing.Place;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What entitles the office to spend an investment. */
class StandingAuthorityTest {

    private static final String JANUARY = "2008-01-15";
    private static final String FEBRUARY = "2008-02-15";

    private Authority authority(Spent investment) {
        var proposal = investment.state().proposals().get(PROPOSAL);
        return new Standing(proposal.decisions(), investment.releases()).authority();
    }

    @Test
    void it_is_nothing_but_its_duty_while_nothing_may_be_spent() {
        assertThat(authority(Spent.PROPOSED)).isEqualTo(new Authority.OfOffice());
        assertThat(authority(Spent.PROPOSED.endorsed(40, null))).isEqualTo(new Authority.OfOffice());
        assertThat(authority(Spent.PROPOSED.approved(40, "analysis", JANUARY))).isEqualTo(new Authority.OfOffice());
        assertThat(authority(Spent.PROPOSED.approved(40, null, JANUARY).refused(FEBRUARY)))
                .isEqualTo(new Authority.OfOffice());
    }

    @Test
    void it_is_the_clause_that_approved_it() {
        assertThat(authority(Spent.PROPOSED.endorsed(40, null).approved(40, null, JANUARY)))
                .isEqualTo(new Authority.UnderClause(ref(CABINET, JANUARY, "1")));
    }

    @Test
    void it_is_the_approval_and_not_an_endorsement_that_took_effect_later() {
        var endorsedLater = Spent.PROPOSED.approved(40, null, "2007-12-01").endorsed(40, null);
        assertThat(authority(endorsedLater)).isEqualTo(new Authority.UnderClause(ref(CABINET, "2007-12-01", "1")));
    }

    @Test
    void it_is_the_release_where_a_condition_was_stated() {
        assertThat(authority(Spent.PROPOSED.approved(40, "analysis", JANUARY).released(10, FEBRUARY)))
                .isEqualTo(new Authority.UnderApproval(new DelegationId("D"), 1));
    }

    @Test
    void it_is_read_from_the_day_book() {
        var d = new DelegationId("D");
        var register = new InMemoryRegister()
                .with(
                        new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")),
                        new InvestmentProposed(
                                PROGRAMME, PROPOSAL, INDICATOR, pounds(100), "Places", day("2007-12-13")),
                        new InvestmentApproved(
                                PROGRAMME, PROPOSAL, ref(CABINET, JANUARY, "1"), pounds(40), "analysis", day(JANUARY)),
                        new DelegationGranted(
                                d,
                                ref(CABINET, JANUARY, "2"),
                                List.of(new OfficeId("CHAIR")),
                                THE_PROPOSAL,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                day(JANUARY)),
                        new DelegatedApprovalGiven(
                                d,
                                1,
                                new OfficeId("CHAIR"),
                                pounds(10),
                                List.of(),
                                List.of(),
                                List.of(),
                                day(FEBRUARY)));
        var standing = Standing.of(PROGRAMME, PROPOSAL, register);
        assertThat(standing.now()).isEqualTo(new Place.Firm(pounds(10)));
        assertThat(standing.authority()).isEqualTo(new Authority.UnderApproval(d, 1));
        assertThat(Standing.of(PROGRAMME, new ProposalId("R09"), register).now())
                .as("of a proposal that nobody made")
                .isEqualTo(new Place.Undecided());
    }
}
