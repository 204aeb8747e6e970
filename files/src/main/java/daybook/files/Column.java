package daybook.files;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a template.
 *
 * @param name as in the header
 * @param path where a command and a fact hold it: {@code period.from}; several names with {@code |} between them where
 *     the two call it differently, {@code clauses[].verb} for what each line of a list says, and
 *     {@code evidence#1.condition} for a part of the first member of a list
 * @param says what it is, for whoever fills it in
 * @param choices the words to choose from; empty unless it is a choice
 */
public record Column(
        String name, Kind kind, boolean required, String path, String says, String example, List<String> choices) {

    public Column {
        choices = List.copyOf(choices);
    }

    static Column of(Kind kind, String name, String says, String example) {
        return new Column(name, kind, true, name, says, example, List.of());
    }

    static Column name(String name, String says, String example) {
        return of(Kind.NAME, name, says, example);
    }

    static Column text(String name, String says, String example) {
        return of(Kind.TEXT, name, says, example);
    }

    static Column date(String name, String says, String example) {
        return of(Kind.DATE, name, says, example);
    }

    static Column money(String name, String says, String example) {
        return of(Kind.MONEY, name, says, example);
    }

    static Column measure(String name, String says, String example) {
        return of(Kind.MEASURE, name, says, example);
    }

    static Column reference(String name, String says, String example) {
        return of(Kind.REFERENCE, name, says, example);
    }

    static <E extends Enum<E>> Column choice(String name, Class<E> choices, String says, E example) {
        return choices(Kind.CHOICE, name, choices, says, example.name());
    }

    static <E extends Enum<E>> Column choices(Kind kind, String name, Class<E> choices, String says, String example) {
        return new Column(
                name,
                kind,
                true,
                name,
                says,
                example,
                Stream.of(choices.getEnumConstants()).map(Enum::name).toList());
    }

    /** The same, which must be filled in. */
    public Column needed() {
        return new Column(name, kind, true, path, says, example, choices);
    }

    Column optional() {
        return new Column(name, kind, false, path, says, example, choices);
    }

    Column at(String where) {
        return new Column(name, kind, required, where, says, example, choices);
    }

    /** Whether each line of a list has its own. */
    boolean ofEachLine() {
        return path.contains("[].");
    }
}
