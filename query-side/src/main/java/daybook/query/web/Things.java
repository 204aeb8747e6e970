package daybook.query.web;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import java.util.List;
import java.util.Optional;

/** What the things of the ledger are called, where the day book knows it. */
public interface Things {
    /** Nothing has a name. */
    Things NONE = new Things() {};

    default Optional<String> indicator(IndicatorId id) {
        return Optional.empty();
    }

    default Optional<String> set(IndicatorSetId id) {
        return Optional.empty();
    }

    default Optional<String> programme(ProgrammeId id) {
        return Optional.empty();
    }

    default Optional<String> proposal(ProgrammeId programme, ProposalId id) {
        return Optional.empty();
    }

    default Optional<String> paper(PaperId id) {
        return Optional.empty();
    }

    /** The body and the date. */
    default Optional<Met> meeting(MeetingId id) {
        return Optional.empty();
    }

    /** What the clause says. */
    default Optional<Clause> clause(ClauseRef ref) {
        return Optional.empty();
    }

    /** By which clause and to whom. */
    default Optional<Given> delegation(DelegationId id) {
        return Optional.empty();
    }

    /** What gave a delegation, and the offices that it was given to. */
    record Given(ClauseRef clause, List<OfficeId> delegates) {
        public Given {
            delegates = List.copyOf(delegates);
        }
    }

    /** Who met, by the body's name, and on which day as it is written. */
    record Met(String body, String held) {}
}
