package daybook.query.people;

import daybook.facts.id.PersonId;
import daybook.query.asat.Basis;
import daybook.query.daybook.EntryLine;
import daybook.query.projection.ProjectionName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks about accounts. */
public interface PeopleQuery {

    /** What its answers are read from. */
    Set<ProjectionName> READS = Set.of(ProjectionName.PEOPLE);

    /** Everybody who has or had an account, in the order of their ids. */
    List<PersonLine> people(Basis basis);

    Optional<PersonLine> person(PersonId person, Basis basis);

    /** The latest entries about the person's account, the newest first. */
    List<EntryLine> happened(PersonId person, Basis basis, int atMost);
}
