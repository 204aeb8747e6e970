package daybook.chaos.model;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@link Terms} as the day book has them: a programme, its resolutions and two indicators, all of one name. */
record Settled(String name) {

    static final OfficeId OFFICE = new OfficeId("TREASURER");
    static final PersonId OFFICER = new PersonId("treasurer");
    static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 15);

    /** Of the agreement; the reward is claimed from the next day on. */
    static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 31);

    private static final LocalDate BEGUN = LocalDate.of(2019, 4, 1);
    private static final BodyId CABINET = new BodyId("CABINET");
    private static final BodyId COUNCIL = new BodyId("COUNCIL");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");

    /** What everything leans on; once a database. */
    static List<Fact> officials() {
        return List.of(
                new BodyEstablished(CABINET, "Cabinet", EnumSet.allOf(Power.class), BEGUN),
                new BodyEstablished(COUNCIL, "Council", EnumSet.allOf(Power.class), BEGUN),
                new OfficeEstablished(OFFICE, "Treasurer", CABINET, BEGUN),
                new OfficeHolderAppointed(OFFICE, OFFICER, BEGUN),
                new IndicatorSetAdopted(SET, "Agreement", new Period(BEGUN, LAST_DAY), BEGUN),
                new RewardTermsAgreed(SET, Ratio.of(3, 5), BEGUN));
    }

    ProgrammeId programme() {
        return new ProgrammeId(name);
    }

    DelegationId delegation() {
        return new DelegationId("D-" + name);
    }

    ProposalId proposal(Act.Pot pot) {
        return new ProposalId(pot.name());
    }

    /** That it is all for, or the other; null for the whole programme. */
    @Nullable
    IndicatorId indicator(Act.Aim aim) {
        return aim == Act.Aim.WHOLE ? null : new IndicatorId(name + "-" + aim);
    }

    private IndicatorId first() {
        return new IndicatorId(name + "-" + Act.Aim.FIRST);
    }

    /** Whose returns are asked for; those of the others are settled, since they decide what was earned. */
    IndicatorId returned() {
        return new IndicatorId(name + "-RETURNED");
    }

    private IndicatorId second() {
        return new IndicatorId(name + "-" + Act.Aim.SECOND);
    }

    ClauseRef delegating() {
        return new ClauseRef(new MeetingId("CABINET-1-" + name), "1", "delegate");
    }

    ClauseRef revoking() {
        return new ClauseRef(new MeetingId("CABINET-2-" + name), "1", "revoke");
    }

    ClauseRef against() {
        return new ClauseRef(new MeetingId("COUNCIL-" + name), "1", "refuse");
    }

    List<Fact> facts() {
        var approved = Act.Pot.APPROVED;
        var conditional = Act.Pot.CONDITIONAL;
        String condition = "once the places are counted";
        return List.of(
                defined(first()),
                defined(second()),
                defined(returned()),
                aimed(first()),
                aimed(second()),
                met(first()),
                met(second()),
                new ProgrammeOpened(programme(), "Programme", SET, BEGUN),
                new RewardOffered(programme(), first(), Pence.ofPounds(Terms.FIRST_POTENTIAL), BEGUN),
                new RewardOffered(programme(), second(), Pence.ofPounds(Terms.SECOND_POTENTIAL), BEGUN),
                new FacilityAuthorised(programme(), Pence.ofPounds(Terms.FACILITY), Reuse.REVOLVING, BEGUN),
                proposed(approved),
                proposed(conditional),
                new MeetingHeld(delegating().meeting(), CABINET, FIRST_DAY),
                passed(
                        delegating(),
                        FIRST_DAY,
                        new Clause("a", Verb.APPROVE, "so", about(approved), pounds(Terms.APPROVED), null, null),
                        new Clause(
                                "b",
                                Verb.AGREE_IN_PRINCIPLE,
                                "so",
                                about(conditional),
                                pounds(Terms.CONDITIONAL),
                                condition,
                                null),
                        new Clause("delegate", Verb.DELEGATE, "so", about(conditional), pounds(Terms.CAP), null, null)),
                decided(approved, "a", Terms.APPROVED, null),
                decided(conditional, "b", Terms.CONDITIONAL, condition),
                new MeetingHeld(revoking().meeting(), CABINET, FIRST_DAY.plusDays(Terms.REVOKED_FROM)),
                passed(
                        revoking(),
                        FIRST_DAY.plusDays(Terms.REVOKED_FROM),
                        new Clause(
                                "revoke", Verb.REVOKE, "so", new Subject.OfDelegation(delegation()), null, null, null)),
                new MeetingHeld(against().meeting(), COUNCIL, FIRST_DAY.plusDays(Terms.DECIDED_AGAINST_FROM)),
                passed(
                        against(),
                        FIRST_DAY.plusDays(Terms.DECIDED_AGAINST_FROM),
                        new Clause("refuse", Verb.REFUSE, "so", about(approved), null, null, null)));
    }

    private static IndicatorDefined defined(IndicatorId id) {
        return new IndicatorDefined(id, "Places", "people", Polarity.HIGHER, Shape.SNAPSHOT, null, null, 0, BEGUN);
    }

    private static TargetSet aimed(IndicatorId id) {
        return new TargetSet(id, new TargetKey(TargetKind.REWARD, LAST_DAY), Measure.of(100), Measure.of(60), BEGUN);
    }

    /** In full, so that all that is offered was earned. */
    private static IndicatorReturnRecorded met(IndicatorId id) {
        return new IndicatorReturnRecorded(
                id, 1, new Period(null, LAST_DAY), Measure.of(100), null, null, ReturnStatus.FINAL, null);
    }

    private InvestmentProposed proposed(Act.Pot pot) {
        return new InvestmentProposed(programme(), proposal(pot), first(), pounds(500), "places", BEGUN);
    }

    private static ResolutionPassed passed(ClauseRef ref, LocalDate on, Clause... clauses) {
        return new ResolutionPassed(
                ref.meeting(), ref.item(), "Reward", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(clauses), on);
    }

    private InvestmentApproved decided(Act.Pot pot, String clause, int pounds, @Nullable String condition) {
        var ref = new ClauseRef(delegating().meeting(), "1", clause);
        return new InvestmentApproved(programme(), proposal(pot), ref, pounds(pounds), condition, FIRST_DAY);
    }

    Subject about(Act.Pot pot) {
        return new Subject.OfProposal(programme(), proposal(pot));
    }

    static Pence pounds(int pounds) {
        return Pence.ofPounds(pounds);
    }
}
