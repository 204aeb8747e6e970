package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.command.register.EntryNamed;
import daybook.facts.id.ProgrammeId;
import java.util.List;

/** Reasons against taking an entry back. */
sealed interface ReversalRefusal extends Refusal {

    @LiesIn("entry")
    record EntryNotOfProgramme(ProgrammeId programme, long entry) implements ReversalRefusal {}

    @LiesIn("entry")
    record AlreadyReversed(long entry, String what) implements ReversalRefusal {}

    @LiesIn("entry")
    record NotReversible(long entry) implements ReversalRefusal {}

    /** @param built in the order in which it has to be reversed */
    @LiesIn("entry")
    record BuiltOnIt(EntryNamed what, List<Object> built) implements ReversalRefusal {
        public BuiltOnIt {
            built = List.copyOf(built);
        }
    }

    @LiesIn(value = "reason", aroundTheCommand = true)
    record ReversalWithoutReason(String what) implements ReversalRefusal {}
}
