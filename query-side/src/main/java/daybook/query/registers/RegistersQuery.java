package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plain registers. What the basis does not know is empty. */
public interface RegistersQuery {

    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.REGISTERS));

    /** Every body, in the order of their ids. */
    List<BodyLine> bodies(Basis basis);

    /** Every office with its holders, in the order of their ids. */
    List<OfficeLine> offices(Basis basis);

    Optional<OfficePage> office(OfficeId office, Basis basis);

    /** The offices that a person holds on a date, by what the basis's entry knows. */
    List<OfficeId> officesHeldBy(PersonId person, LocalDate on, Basis basis);

    /** Every paper, newest first. */
    List<PaperLine> papers(Basis basis);

    Optional<PaperPage> paper(PaperId paper, Basis basis);

    /** Every meeting, newest first. */
    List<MeetingLine> meetings(Basis basis);

    Optional<MeetingPage> meeting(MeetingId meeting, Basis basis);

    /** The clauses with one of these verbs, newest meeting first. */
    List<ClauseChoice> clauses(Set<Verb> verbs, Basis basis);

    Optional<ClauseChoice> clause(ClauseRef clause, Basis basis);

    /** What the basis knows to be withdrawn of these entries, by their numbers. */
    Map<Long, Withdrawn> withdrawn(Collection<Long> numbers, Basis basis);

    /** What the basis knows to be withdrawn of things of a kind ({@code meeting}), the latest first. */
    List<Withdrawn> withdrawn(String kind, Basis basis);

    /** Every delegation, newest first. */
    List<DelegationLine> delegations(Basis basis);

    Optional<DelegationPage> delegation(DelegationId delegation, Basis basis);
}
