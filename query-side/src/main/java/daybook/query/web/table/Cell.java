package daybook.query.web.table;

import daybook.facts.exact.Pence;
import daybook.files.Value;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param value exactly what it says: it is sorted by that, and files hold it
 * @param text the same as the page shows it
 * @param href where it leads; null where it leads nowhere
 * @param form how the text is written
 * @param id of the element; null where nobody looks for it
 * @param beside what stands beside it, in this order
 */
public record Cell(
        Value value,
        String text,
        @Nullable String href,
        Form form,
        @Nullable String id,
        List<Beside> beside) {

    /** How the text of a cell is written. */
    public enum Form {
        PLAIN,
        FIGURE,
        CODE
    }

    public static final Cell EMPTY = text("");

    public Cell {
        beside = List.copyOf(beside);
    }

    public static Cell text(String text) {
        return of(new Value.Text(text), text);
    }

    /** A name in the letters of programs. */
    public static Cell code(String name) {
        return new Cell(new Value.Text(name), name, null, Form.CODE, null, List.of());
    }

    public static Cell of(Value value, String text) {
        return new Cell(value, text, null, Form.PLAIN, null, List.of());
    }

    /** A thing that is called so; without an address it leads nowhere. */
    public static Cell link(Link link) {
        return link(new Value.Text(link.text()), link);
    }

    private static Cell link(Value value, Link link) {
        return new Cell(value, link.text(), link.href().isEmpty() ? null : link.href(), Form.PLAIN, null, List.of());
    }

    /** Several things of a kind; at least one. */
    public static Cell links(List<Link> links) {
        Link first = links.getFirst();
        return new Cell(
                new Value.Text(links.stream().map(Link::text).collect(Collectors.joining(", "))),
                first.text(),
                first.href(),
                Form.PLAIN,
                null,
                links.stream().skip(1).<Beside>map(Beside.Also::new).toList());
    }

    /** A thing that goes by a number. */
    public static Cell numbered(long number, String href) {
        return link(new Value.Count(number), new Link(Long.toString(number), href));
    }

    public static Cell count(long number) {
        return of(new Value.Count(number), Long.toString(number));
    }

    public static Cell day(@Nullable LocalDate date, String otherwise) {
        return date == null ? text(otherwise) : of(new Value.Day(date), Words.date(date));
    }

    public static Cell day(LocalDate date) {
        return day(date, "");
    }

    public static Cell moment(@Nullable Instant moment, String otherwise) {
        return moment == null
                ? text(otherwise)
                : of(new Value.Moment(moment.atZone(Words.LONDON).toOffsetDateTime()), Words.moment(moment));
    }

    public static Cell moment(Instant moment) {
        return moment(moment, "");
    }

    public static Cell money(@Nullable Pence amount, String otherwise) {
        return amount == null ? text(otherwise) : of(new Value.Money(amount), Words.money(amount));
    }

    public static Cell figure(Figure figure) {
        List<Beside> beside = new ArrayList<>();
        Stream.ofNullable(figure.note()).map(Cell::noted).forEach(beside::add);
        Stream.ofNullable(figure.source()).map(Beside.Source::new).forEach(beside::add);
        return new Cell(figure.value(), figure.text(), figure.trail(), Form.FIGURE, figure.id(), beside);
    }

    /** Nothing but how it stands. */
    public static Cell tag(@Nullable Tag tag) {
        return tag == null
                ? EMPTY
                : new Cell(new Value.Text(tag.text()), "", null, Form.PLAIN, null, List.of(new Beside.Mark(tag)));
    }

    /** Several lines. */
    public static Cell lines(List<String> lines) {
        return new Cell(
                new Value.Text(String.join("; ", lines)),
                "",
                null,
                Form.PLAIN,
                null,
                lines.stream().<Beside>map(Beside.Line::new).toList());
    }

    /** What officers say, one below the other. */
    public static Cell said(List<Beside.Said> said) {
        String words = said.stream()
                .map(one -> Stream.concat(
                                Stream.ofNullable(one.rating()).map(Tag::text),
                                Stream.of(one.said().value().plain()))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return new Cell(new Value.Text(words), "", null, Form.PLAIN, null, List.copyOf(said));
    }

    private static Beside noted(String note) {
        return new Beside.Note(note, List.of());
    }

    public Cell note(@Nullable String note) {
        return note == null || note.isEmpty() ? this : and(noted(note));
    }

    public Cell source(@Nullable Link source) {
        return source == null ? this : and(new Beside.Source(source));
    }

    public Cell mark(@Nullable Tag tag) {
        return tag == null ? this : and(new Beside.Mark(tag));
    }

    /** What can be done about it. */
    public Cell acts(List<Link> acts, String about) {
        Cell with = this;
        for (Link act : acts) {
            with = with.and(new Beside.Act(act, about));
        }
        return with;
    }

    /** How it stands and what has to be known, as a file has it. */
    public Value notes() {
        return new Value.Text(Remarks.of(this).note());
    }

    /** Where it was read, as a file has it. */
    public Value sources() {
        return new Value.Text(Remarks.of(this).source());
    }

    public Cell and(Beside more) {
        return new Cell(
                value,
                text,
                href,
                form,
                id,
                Stream.concat(beside.stream(), Stream.of(more)).toList());
    }

    public boolean isPlain() {
        return form == Form.PLAIN;
    }

    public boolean isFigure() {
        return form == Form.FIGURE;
    }

    public boolean isCode() {
        return form == Form.CODE;
    }

    /** Whether there is nothing to be shown but what stands beside it. */
    public boolean isBare() {
        return text.isEmpty() && form == Form.PLAIN;
    }
}
