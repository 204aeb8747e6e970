package daybook.query.web.table;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is read beside a cell, as a file has it.
 *
 * @param note how it stands, and what has to be known
 * @param source where it was read
 */
record Remarks(String note, String source) {

    static Remarks of(Cell cell) {
        return cell.beside().isEmpty()
                ? new Remarks("", "")
                : new Remarks(
                        Stream.concat(joined(cell, part -> marks(part, cell)), joined(cell, Remarks::notes))
                                .collect(Collectors.joining("; ")),
                        joined(cell, Remarks::sources).collect(Collectors.joining("; ")));
    }

    private static Stream<String> joined(Cell cell, Function<Beside, Stream<String>> words) {
        return cell.beside().stream().flatMap(words).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** Where a word is all that a cell holds, the cell says it already. */
    private static Stream<String> marks(Beside part, Cell cell) {
        return part instanceof Beside.Mark(Tag mark) && !cell.isBare() ? Stream.of(mark.text()) : Stream.empty();
    }

    private static Stream<String> notes(Beside part) {
        return switch (part) {
            case Beside.Note(var note, var named) ->
                Stream.of(Stream.concat(Stream.of(note), named.stream().map(Link::text))
                        .collect(Collectors.joining(" ")));
            case Beside.Said(var _, var said) -> Stream.ofNullable(said.note());
            case Beside.Also(var also) -> Stream.of(also.text());
            case Beside.Faults(var faults) -> faults.stream().map(Beside.Fault::message);
            case Beside.Source _,
                    Beside.Mark _,
                    Beside.Line _,
                    Beside.Act _,
                    Beside.SmallAct _,
                    Beside.NextAct _,
                    Beside.Downloads _,
                    Beside.Button _ -> Stream.empty();
        };
    }

    private static Stream<String> sources(Beside part) {
        return switch (part) {
            case Beside.Source(var source) -> Stream.of(source.text());
            case Beside.Said(var _, var said) ->
                Stream.of(said).map(Figure::source).filter(Objects::nonNull).map(Link::text);
            case Beside.Note _,
                    Beside.Also _,
                    Beside.Faults _,
                    Beside.Mark _,
                    Beside.Line _,
                    Beside.Act _,
                    Beside.SmallAct _,
                    Beside.NextAct _,
                    Beside.Downloads _,
                    Beside.Button _ -> Stream.empty();
        };
    }
}
