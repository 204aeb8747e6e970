package daybook.command.indicator;

import daybook.command.authority.Matter;
import daybook.command.indicator.IndicatorRefusal.BodyMayNotSetTargets;
import daybook.command.indicator.IndicatorRefusal.ClauseDoesNotRevise;
import daybook.command.indicator.IndicatorRefusal.ClauseNotAboutIndicator;
import daybook.command.indicator.IndicatorRefusal.RevisionBeforeItsClause;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.id.IndicatorId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clause that a target is set or revised under.
 *
 * @param covered the indicators that it is about: one, or all of a set
 */
record Mandate(PassedClause passed, Set<IndicatorId> covered) {

    private static final Set<Verb> REVISING = Set.of(Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE);

    Mandate {
        covered = Set.copyOf(covered);
    }

    /** The mandate that the authority names, or null if it names no clause that was passed. */
    static @Nullable Mandate under(
            Authority authority, IndicatorState state, IndicatorId indicator, Register register) {
        return authority instanceof Authority.UnderClause(var ref)
                        && register.clause(ref) instanceof PassedClause passed
                ? new Mandate(passed, covered(passed.clause().subjects(), state, indicator, register))
                : null;
    }

    /** @param effective from when the target is to stand */
    List<Refusal> objections(IndicatorId indicator, LocalDate effective) {
        String clause = passed.text();
        var said = passed.clause();
        return new Objections()
                .when(!said.doesAnyOf(REVISING), () -> new ClauseDoesNotRevise(clause, said.verbs()))
                .when(
                        !covered.contains(indicator),
                        () -> new ClauseNotAboutIndicator(clause, Matter.said(said.subjects()), indicator))
                .when(!passed.may(Power.SET_TARGETS), () -> new BodyMayNotSetTargets(passed.body(), Power.SET_TARGETS))
                .when(
                        effective.isBefore(passed.on()),
                        () -> new RevisionBeforeItsClause(clause, passed.on(), effective))
                .all();
    }

    /** A clause about an indicator is about its parts, too. */
    private static Set<IndicatorId> covered(
            List<Subject> subjects, IndicatorState state, IndicatorId indicator, Register register) {
        Set<IndicatorId> covered = new HashSet<>();
        for (Subject subject : subjects) {
            switch (subject) {
                case Subject.OfIndicator(var one) -> covered.add(one);
                case Subject.OfIndicatorSet(var set) -> covered.addAll(register.members(set));
                case Subject.OfProposal _, Subject.OfFacility _, Subject.OfDelegation _, Subject.OfMatter _ -> {}
            }
        }
        var definition = state.definition();
        if (definition != null && definition.partOf() instanceof IndicatorId whole && covered.contains(whole)) {
            covered.add(indicator);
        }
        return covered;
    }
}
