package daybook.command.file;

import daybook.command.desk.Refusal;
import daybook.command.form.Form;
import daybook.files.Column;
import daybook.files.Kind;
import daybook.files.Limits;
import daybook.files.Template;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row as they were typed, read column by column; what cannot be read is refused at its column. */
final class Row {

    /** As in forms: nothing is dated earlier or later. */
    private static final LocalDate EARLIEST = LocalDate.of(1889, 4, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern BRITISH = Pattern.compile("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    private final Form form;

    Row(Template template, Map<String, String> cells) {
        Map<String, List<String>> entries = new HashMap<>();
        for (Column column : template.columns()) {
            String cell = cells.getOrDefault(column.name(), "");
            entries.put(column.name(), List.of(chosen(column) ? asConstant(cell) : cell));
        }
        form = new Form(entries);
        cells.forEach((column, cell) -> {
            if (cell.length() > Limits.LONGEST_CELL) {
                form.refuse(new FileRefusal.CellTooLong(column, cell.length(), Limits.LONGEST_CELL));
            }
        });
    }

    private static boolean chosen(Column column) {
        return column.kind() == Kind.CHOICE || column.kind() == Kind.CHOICES;
    }

    /** {@code Final} and {@code agree in principle} are as good as the constants' names. */
    private static String asConstant(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    Form form() {
        return form;
    }

    List<Refusal> refusals() {
        return form.refusals();
    }

    boolean isEmpty(Column column) {
        return form.isEmpty(column.name());
    }

    /** Refuses a column that must be filled in and is not. */
    boolean missing(Column column) {
        if (column.required() && isEmpty(column)) {
            form.requiredText(column.name(), Form.LONGEST_TEXT);
        }
        return isEmpty(column);
    }

    @Nullable
    LocalDate date(Column column) {
        String typed = form.typed(column.name());
        if (missing(column)) {
            return null;
        }
        try {
            Matcher british = BRITISH.matcher(typed);
            LocalDate date = british.matches()
                    ? LocalDate.of(number(british, 3), number(british, 2), number(british, 1))
                    : LocalDate.parse(typed);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // Told below.
        }
        form.refuse(new FileRefusal.CellDateUnreadable(column.name(), shortened(typed)));
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** 0 where nothing is written. */
    int whole(Column column) {
        String typed = form.typed(column.name());
        if (missing(column)) {
            return 0;
        }
        // A spreadsheet may write a whole number with nothing behind its point.
        String bare = typed.endsWith(".0") ? typed.substring(0, typed.length() - 2) : typed;
        if (WHOLE.matcher(bare).matches()) {
            return Integer.parseInt(bare);
        }
        form.refuse(new FileRefusal.CellNotWhole(column.name(), shortened(typed)));
        return 0;
    }

    @Nullable
    String text(Column column) {
        return missing(column)
                ? null
                : form.text(column.name(), Form.LONGEST_TEXT).orNull();
    }

    /** Something with a parser of its own, which refuses what it cannot read. */
    <T> @Nullable T parsed(Column column, Function<String, T> parser) {
        return missing(column)
                ? null
                : form.reference(column.name(), parser, column.example()).orNull();
    }

    <T> List<T> several(Column column, Function<String, T> parser) {
        return missing(column)
                ? List.of()
                : Arrays.stream(form.typed(column.name()).split("[\\s,;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .<T>mapMulti((word, each) -> {
                            T read = form.reference(column.name(), _ -> parser.apply(word), column.example())
                                    .orNull();
                            if (read != null) {
                                each.accept(read);
                            }
                        })
                        .toList();
    }

    private static String shortened(String typed) {
        return typed.length() <= 80 ? typed : typed.substring(0, 80) + "…";
    }
}
