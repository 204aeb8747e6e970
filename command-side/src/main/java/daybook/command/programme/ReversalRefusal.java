package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
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

    @LiesIn("entry")
    record BuiltOnIt(String what, List<String> built) implements ReversalRefusal {}

    @LiesIn(value = "reason", aroundTheCommand = true)
    record ReversalWithoutReason(String what) implements ReversalRefusal {}
}
