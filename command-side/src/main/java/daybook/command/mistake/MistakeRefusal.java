package daybook.command.mistake;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.id.Id;
import java.util.List;

/** Reasons against putting something right as it was asked for. */
sealed interface MistakeRefusal extends Refusal {

    @LiesIn("entry")
    record EntryNotOfThing(String thing, long entry) implements MistakeRefusal {}

    @LiesIn("entry")
    record EntryWithdrawnBefore(long entry) implements MistakeRefusal {}

    @LiesIn("entry")
    record EntryNotWithdrawable(long entry, String what) implements MistakeRefusal {}

    /** What has to be put right first, the last of it before the others. */
    @LiesIn("entry")
    record StandsOnIt(String what, List<String> standing) implements MistakeRefusal {
        public StandsOnIt {
            standing = List.copyOf(standing);
        }
    }

    @LiesIn(value = "reason", aroundTheCommand = true)
    record PutRightWithoutReason(String what) implements MistakeRefusal {}

    @LiesIn("instead")
    record InsteadOfItself(String instead) implements MistakeRefusal {}

    @LiesIn("thing")
    record NameNotCorrectable(String kind) implements MistakeRefusal {}

    @LiesIn("name")
    record CalledSoAlready(String name) implements MistakeRefusal {}

    static String text(Id thing) {
        return thing.kind().replace('-', ' ') + " " + thing.value();
    }
}
