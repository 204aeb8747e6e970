package daybook.query.web.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.Sha256;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentProposed;
import daybook.query.web.Names;
import daybook.query.web.TestWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final LocalDate MET = LocalDate.of(2007, 12, 13);
    private static final ClauseRef CLAUSE = ClauseRef.parse("SSOG-2007-12-13/1/3");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("LEIC-LAA");
    private static final ProposalId R03 = new ProposalId("R03");

    private final Sentences sentences = new Sentences(TestWords.words());

    @Test
    void a_return_says_its_value_period_and_status() {
        var period = new Period(LocalDate.of(2007, 4, 1), LocalDate.of(2007, 9, 30));
        assertThat(says(new IndicatorReturnRecorded(
                        new IndicatorId("LEIC-R04"),
                        2,
                        period,
                        Measure.of(3013),
                        null,
                        null,
                        ReturnStatus.PROVISIONAL,
                        "Part of a year")))
                .isEqualTo("Return 2 of LEIC-R04: 3,013 for 1 April 2007 to 30 September 2007 (provisional)."
                        + " Note: Part of a year.");
    }

    @Test
    void a_correction_says_what_it_corrects_and_out_of_what_it_was_worked_out() {
        assertThat(says(new IndicatorReturnCorrected(
                        new IndicatorId("LEIC-R04"),
                        3,
                        2,
                        new Period(null, MET),
                        Measure.of(53),
                        Measure.of(1_060),
                        Measure.of(2_000),
                        ReturnStatus.FINAL)))
                .isEqualTo("Return 3 of LEIC-R04 corrects return 2: 53, which is 1,060 out of 2,000,"
                        + " for up to 13 December 2007 (final).");
    }

    @Test
    void that_a_return_is_not_available_says_why_and_by_when_it_is_expected() {
        var period = new Period(LocalDate.of(2007, 4, 1), LocalDate.of(2007, 9, 30));
        var indicator = new IndicatorId("LEIC-R04");
        assertThat(says(new IndicatorReturnReportedUnavailable(indicator, period, "the police are late", MET)))
                .isEqualTo("No return of LEIC-R04 is available for 1 April 2007 to 30 September 2007:"
                        + " “the police are late”. It is expected by 13 December 2007.");
        assertThat(says(new IndicatorReturnReportedUnavailable(indicator, period, "the police are late", null)))
                .endsWith(": “the police are late”.");
    }

    @Test
    void a_withdrawal_of_a_return_says_which() {
        assertThat(says(new IndicatorReturnWithdrawn(new IndicatorId("LEIC-R04"), 3, new Period(null, MET))))
                .isEqualTo("Return 3 of LEIC-R04, for up to 13 December 2007, was withdrawn:"
                        + " it should never have been recorded.");
    }

    @Test
    void a_revised_definition_says_from_when_how_it_is_read_and_whether_the_series_breaks() {
        assertThat(says(new IndicatorDefinitionRevised(
                        new IndicatorId("LEIC-R04"),
                        "Incidents by local tally",
                        "incidents",
                        Polarity.HIGHER,
                        null,
                        null,
                        null,
                        0,
                        Series.BREAKS,
                        MET)))
                .isEqualTo("From 13 December 2007 on indicator LEIC-R04 is “Incidents by local tally”: incidents,"
                        + " more is better. The series breaks: something else is counted from then on.");
    }

    @Test
    void a_forecast_says_its_range_and_on_what_it_rests() {
        var key = new TargetKey(TargetKind.REWARD, LocalDate.of(2009, 3, 31));
        var indicator = new IndicatorId("LEIC-R01");
        assertThat(says(new OutturnForecast(indicator, key, Measure.of(70), Measure.of(74), "last year", MET)))
                .isEqualTo("On 13 December 2007 it was forecast that LEIC-R01 will stand at 70 to 74"
                        + " on 31 March 2009. Note: last year.");
        assertThat(says(new OutturnForecast(indicator, key, Measure.of(70), Measure.of(70), null, MET)))
                .contains("stand at 70 on");
    }

    @Test
    void a_scheme_says_its_words() {
        var ratings = List.of(new RatingWord("Green", Rag.GREEN), new RatingWord("Red", Rag.RED));
        assertThat(says(new RatingSchemeAdopted(new IndicatorSetId("LEIC-LAA-2006"), ratings, MET)))
                .isEqualTo("LEIC-LAA-2006 rates in these words, the best first: Green and Red.");
    }

    @Test
    void a_revised_target_says_what_it_was() {
        var key = new TargetKey(TargetKind.REWARD, LocalDate.of(2009, 3, 31));
        assertThat(says(new TargetRevised(
                        new IndicatorId("LEIC-R01"), key, Measure.of(69), Measure.of(72), Measure.of(93), MET)))
                .isEqualTo("The reward target of LEIC-R01 for 31 March 2009 was revised from 69 to 72;"
                        + " reward starts at 93.");
    }

    @Test
    void a_target_revised_without_a_threshold_says_that_there_is_none() {
        var key = new TargetKey(TargetKind.REWARD, LocalDate.of(2009, 3, 31));
        assertThat(says(new TargetRevised(new IndicatorId("LEIC-R01"), key, Measure.of(69), Measure.of(72), null, MET)))
                .endsWith("from 69 to 72, with no figure at which reward starts: the stretch cannot be measured.");
    }

    @Test
    void an_investment_agreed_in_principle_says_its_condition_and_whom_it_waits_for() {
        assertThat(says(new InvestmentEndorsed(
                        PROGRAMME,
                        R03,
                        CLAUSE,
                        Pence.ofPounds(100_000),
                        "analysis of the claims",
                        new BodyId("LCC-CABINET"),
                        MET)))
                .isEqualTo("Investment R03 of LEIC-LAA was agreed at £100,000, by clause SSOG-2007-12-13/1/3,"
                        + " on the condition: analysis of the claims, and waits for LCC-CABINET.");
    }

    @Test
    void an_amount_that_the_paper_does_not_state_is_told_as_such() {
        assertThat(says(new InvestmentProposed(
                        PROGRAMME, new ProposalId("R05"), new IndicatorId("LEIC-R05"), null, "Two officers", MET)))
                .endsWith("Requested: not stated.");
    }

    @Test
    void a_delegation_says_to_whom_how_far_with_whom_and_on_what_condition() {
        assertThat(says(new DelegationGranted(
                        new DelegationId("SSOG-2007-12-13-1-9"),
                        CLAUSE,
                        List.of(new OfficeId("LT-CHAIR")),
                        new Subject.OfProposal(PROGRAMME, R03),
                        Pence.ofPounds(100_000),
                        List.of(new OfficeId("SSOG-CHAIR")),
                        List.of(new Condition("1", "the claims are analysed")),
                        LocalDate.of(2008, 3, 31),
                        MET)))
                .isEqualTo("By clause SSOG-2007-12-13/1/3, the decision about investment R03 of LEIC-LAA was delegated"
                        + " to LT-CHAIR. At most £100,000. In consultation with"
                        + " SSOG-CHAIR. On the condition: the claims are analysed. It ends on 31 March 2008.");
    }

    @Test
    void a_delegation_with_several_caps_tells_each_and_whether_its_offices_decide_each_alone() {
        assertThat(says(new DelegationGranted(
                        new DelegationId("SSOG-2007-12-13-1-9"),
                        CLAUSE,
                        List.of(new OfficeId("LT-CHAIR"), new OfficeId("SSOG-CHAIR")),
                        Deciding.SEVERALLY,
                        new Subject.OfProposal(PROGRAMME, R03),
                        Pence.ofPounds(100_000),
                        Pence.ofPounds(50_000),
                        Pence.ofPounds(300_000),
                        List.of(),
                        List.of(),
                        null,
                        MET)))
                .isEqualTo("By clause SSOG-2007-12-13/1/3, the decision about investment R03 of LEIC-LAA was delegated"
                        + " to LT-CHAIR and SSOG-CHAIR. Each of them decides without"
                        + " the others. At most £50,000 at a time. At most £100,000 in all. At most £300,000 with the"
                        + " other delegations of the clause.");
    }

    @Test
    void offices_and_bodies_go_by_their_names_where_they_are_known() {
        var names = new Names(
                Map.of(new BodyId("SSOG"), "Officers' Group"), Map.of(new OfficeId("LT-CHAIR"), "Chair"), Map.of());
        assertThat(sentences.of(new MeetingHeld(CLAUSE.meeting(), new BodyId("SSOG"), MET), names))
                .isEqualTo("Officers' Group met on 13 December 2007 (SSOG-2007-12-13).");
        assertThat(sentences.of(new OfficeHolderAppointed(new OfficeId("LT-CHAIR"), new PersonId("p-1"), MET), names))
                .isEqualTo("p-1 holds the office Chair.");
    }

    @Test
    void a_decision_against_says_who_was_consulted_and_what_was_shown() {
        assertThat(says(new DelegatedApprovalRefused(
                        new DelegationId("SSOG-2007-12-13-1-9"),
                        new OfficeId("LT-CHAIR"),
                        List.of(new Consultation(new OfficeId("SSOG-CHAIR"), MET, "against it")),
                        List.of(),
                        List.of(new Evidence("1", new Source(new PaperId("L080218"), "table 2"))),
                        MET)))
                .isEqualTo("Under the delegation SSOG-2007-12-13-1-9, LT-CHAIR decided against approving what was left."
                        + " Consulted: SSOG-CHAIR on 13 December 2007, whose view was: against it."
                        + " On condition 1: L080218, table 2.");
    }

    @Test
    void what_is_no_money_is_delegated_in_its_own_words_and_a_delegation_goes_by_whom_it_was_given_to() {
        assertThat(says(new DelegationGranted(
                        new DelegationId("SSOG-2007-12-13-1-9"),
                        CLAUSE,
                        List.of(new OfficeId("LT-CHAIR")),
                        new Subject.OfMatter("to sign the agreement"),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        MET)))
                .isEqualTo("By clause SSOG-2007-12-13/1/3, this was delegated to LT-CHAIR: to sign the agreement.");
    }

    @Test
    void a_paper_is_told_without_its_fingerprint() {
        assertThat(says(new PaperReceived(
                        new PaperId("L071213"),
                        "Risk assessment",
                        new BodyId("SSOG"),
                        new Sha256("ab".repeat(32)),
                        MET)))
                .isEqualTo("The paper “Risk assessment” (L071213) was put before SSOG."
                        + " The fingerprint of its document is on record.");
    }

    @Test
    void reward_terms_say_the_share_without_needless_decimals() {
        assertThat(says(new RewardTermsAgreed(new IndicatorSetId("LEIC-LAA-2006"), Ratio.of(3, 5), MET)))
                .startsWith("LEIC-LAA-2006 pays reward from 60% of the stretch on");
    }

    private String says(Fact fact) {
        return sentences.of(fact);
    }
}
