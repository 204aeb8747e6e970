package daybook.store.append;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The ids of the events that a unit of work has appended, for whoever wants to await their numbers after the commit. */
public final class Appended {

    private static final String KEY = Appended.class.getName();

    private Appended() {}

    /** Ids in the order in which they were appended; empty before the append, which comes when the unit prepares to commit. */
    public static List<String> in(UnitOfWork<?> unit) {
        return List.copyOf(unit.root().<List<String>>getOrDefaultResource(KEY, List.of()));
    }

    static void add(List<EventRow> rows) {
        if (CurrentUnitOfWork.isStarted()) {
            var ids = CurrentUnitOfWork.get().root().<List<String>>getOrComputeResource(KEY, _ -> new ArrayList<>());
            rows.forEach(row -> ids.add(row.eventId().toString()));
        }
    }
}
