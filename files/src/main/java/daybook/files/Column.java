package daybook.files;

import java.util.List;
import java.util.Locale;

/**
 * A column of a template.
 *
 * @param name as in the header
 * @param path where a command and a fact hold it: {@code period.from}; several names with {@code |} between them where
 *     the two call it differently, {@code clauses[].verbs} for what each line of a list says, and
 *     {@code evidence#1.condition} for a part of the first member of a list
 * @param says what it is, for whoever fills it in
 * @param choices the words to choose from; empty unless it is a choice
 * @param most characters of a text; 0 for every other kind
 * @param kept whether what is recorded says it, too; not where it is asked only to record it
 */
public record Column(
        String name,
        Kind kind,
        boolean required,
        String path,
        String says,
        String example,
        List<String> choices,
        int most,
        boolean kept) {

    public Column {
        choices = List.copyOf(choices);
    }

    /** Of a kind of value that acts are told in. */
    static Column of(
            String name, daybook.acts.kind.Kind kind, boolean required, String path, String says, String example) {
        return new Column(name, Kind.of(kind), required, path, says, example, Kind.words(kind), Kind.most(kind), true);
    }

    /** How to write it, for whoever fills it in. */
    public String howToWrite() {
        return kind == Kind.TEXT ? String.format(Locale.UK, "Text of up to %,d characters.", most) : kind.says();
    }

    /** The same, which must be filled in. */
    public Column needed() {
        return new Column(name, kind, true, path, says, example, choices, most, kept);
    }

    /** The same, which an example leaves empty. */
    Column withoutExample() {
        return new Column(name, kind, required, path, says, "", choices, most, kept);
    }

    /** The same, which what is recorded does not say. */
    Column onlyAsked() {
        return new Column(name, kind, required, path, says, example, choices, most, false);
    }

    /** Whether each line of a list has its own. */
    boolean ofEachLine() {
        return path.contains("[].");
    }
}
