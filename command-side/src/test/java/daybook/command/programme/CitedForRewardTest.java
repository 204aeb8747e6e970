package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.command.authority.Cited;
import daybook.command.register.Warrant;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.RewardClaimed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clause that is cited for what is done about the reward. */
class CitedForRewardTest {

    private static final Subject FACILITY = new Subject.OfFacility(PROGRAMME);
    private static final Subject AGREEMENT = new Subject.OfIndicatorSet(SET);
    private static final Subject THE_INDICATOR = new Subject.OfIndicator(INDICATOR);
    private static final Subject ANOTHER = new Subject.OfIndicator(new IndicatorId("R09"));

    private static List<String> citing(ProgrammeState state, ProgrammeCommand act, Subject about) {
        var entitlement = ProgrammeEntitlement.to(act, state, List.of());
        var warrant = new Warrant.Passed(ofCabinet(clause("1", Verb.APPROVE, about, pounds(40))));
        return rules(entitlement.against(new Cited("act", warrant, entitlement.usual(), OFFICE, TODAY)));
    }

    private static void carriedBy(ProgrammeState state, ProgrammeCommand act, Subject... subjects) {
        assertThat(subjects)
                .allSatisfy(about -> assertThat(citing(state, act, about)).isEmpty());
    }

    private static void notCarriedBy(ProgrammeState state, ProgrammeCommand act, Subject... subjects) {
        assertThat(subjects)
                .allSatisfy(about ->
                        assertThat(citing(state, act, about)).containsExactly("authority-about-something-else"));
    }

    private final ProgrammeState open = Spent.PROPOSED.state();

    @Test
    void an_offer_is_carried_by_what_is_about_its_indicator_the_agreement_or_the_facility() {
        var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, pounds(100), TODAY);
        carriedBy(open, offer, FACILITY, AGREEMENT, THE_INDICATOR);
        notCarriedBy(open, offer, ANOTHER, THE_PROPOSAL, new Subject.OfIndicatorSet(new IndicatorSetId("OTHER")));
    }

    @Test
    void before_the_programme_is_open_no_agreement_is_its_own() {
        var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, pounds(100), TODAY);
        carriedBy(ProgrammeState.NONE, offer, FACILITY, THE_INDICATOR);
        notCarriedBy(ProgrammeState.NONE, offer, AGREEMENT);
    }

    @Test
    void a_claim_for_the_whole_programme_is_carried_by_nothing_about_one_indicator() {
        carriedBy(open, new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(10), TODAY), FACILITY, THE_INDICATOR);
        notCarriedBy(open, new ClaimReward(PROGRAMME, null, 1, pounds(10), TODAY), THE_INDICATOR);
    }

    @Test
    void a_receipt_is_carried_by_what_is_about_the_indicator_that_was_claimed_for() {
        var claimed = open.evolve(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(10), day("2008-01-15")));
        carriedBy(claimed, new ReceiveReward(PROGRAMME, 1, pounds(10), TODAY), FACILITY, THE_INDICATOR);
        notCarriedBy(claimed, new ReceiveReward(PROGRAMME, 2, pounds(10), TODAY), THE_INDICATOR);
    }
}
