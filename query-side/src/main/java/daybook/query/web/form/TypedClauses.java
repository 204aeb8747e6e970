package daybook.query.web.form;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.query.web.Names;
import daybook.query.web.Things;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What things are called, and clauses that are only about to be recorded by the number that was typed for them.
 *
 * @param typed the number typed for the clause that will be referred to by this one, empty where none was
 */
record TypedClauses(Things known, UnaryOperator<String> typed) implements Things {

    static Names beside(Names names, UnaryOperator<String> typed) {
        return new Names(names.bodies(), names.offices(), names.people(), new TypedClauses(names.things(), typed));
    }

    @Override
    public Optional<Clause> clause(ClauseRef ref) {
        return known.clause(ref).or(() -> Optional.of(about(ref.clause(), typed.apply(ref.clause()))));
    }

    private static Clause about(String number, String minuted) {
        return new Clause(
                number, minuted.isBlank() ? null : minuted.strip(), List.of(), "", List.of(), null, null, null);
    }

    @Override
    public Optional<String> indicator(IndicatorId id) {
        return known.indicator(id);
    }

    @Override
    public Optional<String> set(IndicatorSetId id) {
        return known.set(id);
    }

    @Override
    public Optional<String> programme(ProgrammeId id) {
        return known.programme(id);
    }

    @Override
    public Optional<String> proposal(ProgrammeId programme, ProposalId id) {
        return known.proposal(programme, id);
    }

    @Override
    public Optional<String> paper(PaperId id) {
        return known.paper(id);
    }

    @Override
    public Optional<Given> delegation(DelegationId id) {
        return known.delegation(id);
    }

    @Override
    public Optional<Met> meeting(MeetingId id) {
        return known.meeting(id);
    }
}
