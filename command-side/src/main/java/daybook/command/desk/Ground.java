package daybook.command.desk;

import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.RefusedException;
import daybook.facts.id.Id;
import java.util.List;

/** What a request takes for granted about where a thing stands. */
sealed interface Ground {

    /**
     * Checked again when the facts are about to be written, since somebody else may have come in between.
     *
     * @param first the place in the stream, from 0, of the first fact of the request
     * @throws RefusedException if the position is not what the request takes it for
     */
    void mustHold(long first);

    /** Nothing. */
    record Any() implements Ground {
        @Override
        public void mustHold(long first) {}
    }

    /** That the last fact about the thing is the one at this place in its stream, which has this entry number. */
    record After(Id about, long place, long entry) implements Ground {
        @Override
        public void mustHold(long first) {
            if (first != place + 1) {
                throw changed(about, entry);
            }
        }
    }

    static RefusedException changed(Id about, long entry) {
        return new RefusedException(List.of(new CommonRefusal.PositionChanged(about.kind(), about.value(), entry)));
    }
}
