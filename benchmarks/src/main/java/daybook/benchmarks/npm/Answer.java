package daybook.benchmarks.npm;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a process answers to a turn.
 *
 * @param appends how many appends were acknowledged; each client has made at least one
 * @param millis how long it took until the last of them was, in milliseconds
 */
record Answer(long appends, double millis) {

    /**
     * Read from its line.
     *
     * @throws NotAtHand with the line, if it does not hold a count and a time
     */
    static Answer of(String line) throws NotAtHand {
        try {
            var told = JsonMapper.shared().readTree(line);
            var answer = new Answer(
                    told.path("appends").asLong(0), told.path("millis").asDouble(0));
            if (answer.appends > 0 && answer.millis > 0) {
                return answer;
            }
        } catch (JacksonException notJson) {
            throw refused(line, notJson);
        }
        throw refused(line, null);
    }

    private static NotAtHand refused(String line, @Nullable Throwable cause) {
        return new NotAtHand("its process answered \"" + line + "\" in place of a count and a time", cause);
    }

    double perSecond() {
        return appends * 1e3 / millis;
    }
}
