package daybook.command.api;

import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Many;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the JSON of a call the thing is that a form has a field for. */
final class Pointers {

    private static final String COMMAND = "/command";
    private static final Map<String, String> OF_THE_CALL =
            Map.of("office", "/office", "reason", "/reason", "paper", "/source/paper", "place", "/source/place");
    private static final Pattern ROW = Pattern.compile("([a-z]+)-([0-9]+)(-([a-z-]+))?");

    private Pointers() {}

    /** The pointer for a form's field; to the command as a whole if the JSON has nothing of that name. */
    static String of(String field, Group call) {
        return within(field, command(call), COMMAND)
                .or(() -> row(field, command(call)))
                .orElseGet(() -> aroundTheCommand(field));
    }

    /** The pointer for what the call says beside its command; to the command as a whole for anything else. */
    static String aroundTheCommand(String field) {
        // A clause that the command itself does not name is the authority that was cited.
        return OF_THE_CALL.getOrDefault(field, Set.of("clause", "authority").contains(field) ? "/authority" : COMMAND);
    }

    private static Group command(Group call) {
        return (Group) call.fields().stream()
                .filter(field -> field.name().equals("command"))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static Optional<String> within(String name, Group shape, String pointer) {
        return shape.fields().stream()
                .flatMap(field -> isCalled(field, camel(name))
                        ? Stream.of(pointer + "/" + field.name())
                        : field.kind() instanceof Group nested
                                ? within(name, nested, pointer + "/" + field.name()).stream()
                                : Stream.empty())
                .findFirst();
    }

    private static boolean isCalled(Field field, String name) {
        return field.name().equals(name) || name.equals(field.alone());
    }

    /** {@code clause-2-amount} is in the second item of clauses. */
    private static Optional<String> row(String name, Group shape) {
        var row = ROW.matcher(name);
        if (!row.matches()) {
            return Optional.empty();
        }
        return shape.fields().stream()
                .filter(field -> field.kind() instanceof Many && field.name().startsWith(row.group(1)))
                .findFirst()
                .map(field -> item(field, Integer.parseInt(row.group(2)) - 1, row.group(4)));
    }

    private static String item(Field list, int place, @Nullable String name) {
        String pointer = COMMAND + "/" + list.name() + "/" + place;
        return name != null && list.kind() instanceof Many many && many.of() instanceof Group item
                ? within(name, item, pointer).orElse(pointer)
                : pointer;
    }

    /** {@code subject-to} as {@code subjectTo}. */
    private static String camel(String name) {
        return Pattern.compile("-([a-z])")
                .matcher(name)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
