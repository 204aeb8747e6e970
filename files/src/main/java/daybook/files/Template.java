package daybook.files;

import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Text;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The layout of a table that goes in and out: each of its rows asks for one act, and is what that act recorded.
 *
 * @param name of the file and of the sheet
 * @param version raised when a file in the earlier layout would be read otherwise
 * @param command that a row becomes
 * @param facts what the command records, and what is therefore written out
 * @param own the columns of this template alone; {@link #columns()} has those that every template has, too
 * @param together how many of the first columns tell which consecutive rows make one act; 0 where each row is one
 * @param usual what the act rests on where no authority is given; empty for the duty of the office
 */
public record Template(
        String name,
        int version,
        String title,
        String says,
        Class<? extends Command> command,
        Set<Class<? extends Fact>> facts,
        List<Column> own,
        int together,
        String usual) {

    /** {@code clause-2-subject-to}, as a form calls what is said in the second row of a list. */
    private static final Pattern OF_A_ROW = Pattern.compile("[a-z]+-[0-9]+-([a-z-]+)");

    private static final Pattern AFTER_HYPHEN = Pattern.compile("-([a-z])");

    public static final String OFFICE = "office_acted_in";
    public static final String AUTHORITY = "authority";
    public static final String REASON = "reason";
    public static final String SOURCE_PAPER = "source_paper";
    public static final String SOURCE_PLACE = "source_place";

    /** What every entry says besides: in which office, by what authority, why, and which paper says so. */
    public static final List<Column> COMMON = List.of(
            common(
                    OFFICE,
                    Kinds.of(OfficeId.class),
                    "The office you act in; left empty, the one you choose when you send the file.",
                    ""),
            common(
                    AUTHORITY,
                    Kinds.of(Authority.class),
                    "By what authority, if not the usual one: office, clause:<meeting>/<item>/<clause>,"
                            + " delegation:<id> or approval:<delegation>/<number>.",
                    "office"),
            common(REASON, new Text(Longest.WORDING), "Why, in your own words.", ""),
            common(SOURCE_PAPER, Kinds.of(PaperId.class), "The paper that says so.", "L071213"),
            common(SOURCE_PLACE, new Text(Source.LONGEST_PLACE), "The place in that paper.", "paragraph 4"));

    /** Those that hold money, and yet say a thing that is so once. */
    private static final Set<String> ONCE =
            Set.of("facilities", "rewards", "proposals", "printed-figures", "resolutions", "delegations", "decisions");

    private static Column common(String name, daybook.acts.kind.Kind kind, String says, String example) {
        return Column.of(name, kind, false, name, says, example);
    }

    public Template {
        facts = Set.copyOf(facts);
        own = List.copyOf(own);
    }

    @SafeVarargs
    static Template of(
            String name,
            String title,
            String says,
            Class<? extends Command> command,
            List<Said> own,
            Class<? extends Fact>... facts) {
        var act = Acts.of(command).fields();
        return new Template(
                name,
                1,
                title,
                says,
                command,
                Set.of(facts),
                own.stream().map(column -> column.toldBy(act)).toList(),
                0,
                "");
    }

    Template together(int columns) {
        return new Template(name, version, title, says, command, facts, own, columns, usual);
    }

    /** What it rests on where no authority is given, in words; the decision alone says so in truth. */
    Template restsOn(String words) {
        return new Template(name, version, title, says, command, facts, own, together, words);
    }

    /** Whether the same may be meant twice: the same sum can be paid on one day more than once. */
    public boolean mayRepeat() {
        return own.stream().anyMatch(column -> column.kind() == Kind.MONEY) && !ONCE.contains(name);
    }

    public List<Column> columns() {
        return Stream.concat(own.stream(), COMMON.stream().map(this::asHere)).toList();
    }

    /** Whoever sends the example must not be refused for its authority: what rests on more than the office leaves it out. */
    private Column asHere(Column common) {
        return common.name().equals(AUTHORITY) && !usual.isEmpty() ? common.withoutExample() : common;
    }

    /** The types under which its facts are stored. */
    public List<String> types() {
        return facts.stream().map(Class::getSimpleName).sorted().toList();
    }

    /** {@code daybook-returns-v1}. */
    public String fileName() {
        return "daybook-" + name + "-v" + version;
    }

    /** Where a row says what goes around the command: the office, the authority, the reason, the source. */
    public static List<String> columnsAround(String field) {
        return switch (field) {
            case "office" -> List.of(OFFICE);
            case "paper" -> List.of(SOURCE_PAPER);
            case "place" -> List.of(SOURCE_PLACE);
            default -> List.of(field);
        };
    }

    /** The column of this name or, for a field of the command, where it is written; nothing if there is none. */
    public List<String> columnsOf(String field) {
        var row = OF_A_ROW.matcher(field);
        if (row.matches()) {
            // A form calls it by the singular what it asks for one by one.
            String end = "[]."
                    + AFTER_HYPHEN
                            .matcher(row.group(1))
                            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
            return own.stream()
                    .filter(column ->
                            column.path().endsWith(end) || column.path().endsWith(end + "s"))
                    .map(Column::name)
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (Column column : columns()) {
            if (column.name().equals(field)
                    || List.of(column.path().split("\\|", -1)).contains(field)) {
                found.add(column.name());
            }
        }
        return found;
    }
}
