package daybook.command.api;

import daybook.acts.kind.Proposed;
import daybook.command.api.ApiRefusal.JsonObjectUnsound;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records of what was read. Where a record refuses, the field at fault is found by giving it a sound one. */
final class Sound {

    /** A name that every rule about names accepts. */
    private static final String SOUND = "1";

    private Sound() {}

    static Told record(Class<?> type, Map<String, @Nullable Object> read, String pointer) {
        var components = type.getRecordComponents();
        @Nullable
        Object[] given = Proposed.filled(
                type,
                Arrays.stream(components)
                        .map(component -> read.get(component.getName()))
                        .toArray());
        try {
            return new Told.Value(Construction.record(type, given));
        } catch (IllegalArgumentException refused) {
            for (int place = 0; place < given.length; place++) {
                if (given[place] instanceof String && isAtFault(type, given, place)) {
                    return unsound(pointer + "/" + components[place].getName(), refused);
                }
            }
            return unsound(pointer, refused);
        }
    }

    private static boolean isAtFault(Class<?> type, @Nullable Object[] given, int place) {
        var otherwise = given.clone();
        otherwise[place] = SOUND;
        try {
            Construction.record(type, otherwise);
            return true;
        } catch (IllegalArgumentException stillRefused) {
            return false;
        }
    }

    private static Told unsound(String pointer, IllegalArgumentException refused) {
        return new Told.Refused(new JsonObjectUnsound(pointer, String.valueOf(refused.getMessage())));
    }
}
