package daybook.query.daybook;

import daybook.query.asat.Basis;
import daybook.query.projection.ProjectionName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The day book itself. Entries are left out by their effective date only where one was asked for, so that what was
 * entered last always shows.
 */
public interface DayBookQuery {

    Set<ProjectionName> READS = Set.copyOf(EnumSet.of(ProjectionName.DAYBOOK));

    /** The newest entries below a number, newest first; {@code Long.MAX_VALUE} for the very newest. */
    DayBookPage newestFirst(Basis basis, long below, int atMost);

    /** The newest entries, newest first, without what happened to accounts: signing in is no business of the partnership. */
    List<EntryLine> newestActs(Basis basis, int atMost);

    /** The oldest entries above a number, oldest first; 0 for the very oldest. */
    DayBookPage oldestFirst(Basis basis, long above, int atMost);

    /** One entry, if the basis has it. */
    Optional<EntryDetail> entry(Basis basis, long number);

    /** The entries of one stream ({@code indicator:LEIC-R01}), oldest first. */
    List<EntryLine> about(String stream, Basis basis);

    /** These entries, however far the page that asks has counted; those that do not exist are left out. */
    List<EntryLine> lines(Collection<Long> numbers);

    /** The oldest entries of some kinds of facts above a number, oldest first. */
    List<EntryLine> ofTypes(Collection<String> types, Basis basis, long above, int atMost);

    /** Who made these entries, and when. */
    Map<Long, Entered> entered(Collection<Long> numbers);
}
