package daybook.command.file;

import daybook.acts.kind.Fault;
import daybook.acts.kind.Reading;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Typing;
import daybook.acts.kind.Whole;
import daybook.command.form.Form;
import daybook.command.refusal.Refusal;
import daybook.files.CellError;
import daybook.files.Column;
import daybook.files.Limits;
import daybook.files.Template;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a row as they were typed, read column by column; what cannot be read is refused at its column. */
final class Row {

    private static final Pattern STRANGE_BLANKS = Pattern.compile("[\\p{Zs}\\s\\u200B\\uFEFF]*");

    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private final Form form;

    Row(Template template, Map<String, String> cells) {
        Map<String, List<String>> entries = new HashMap<>();
        for (Column column : template.columns()) {
            String cell = cells.getOrDefault(column.name(), "");
            cell = cell.isBlank() || STRANGE_BLANKS.matcher(cell).matches() ? "" : cell;
            entries.put(column.name(), List.of(cell));
        }
        form = new Form(entries);
        cells.forEach((column, cell) -> {
            if (CellError.isIn(cell)) {
                form.refuse(new FileRefusal.CellInError(column, cell));
            }
            if (cell.length() > Limits.LONGEST_CELL) {
                form.refuse(new FileRefusal.CellTooLong(column, cell.length(), Limits.LONGEST_CELL));
            }
        });
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
            form.requiredText(column.name(), Limits.LONGEST_CELL);
        }
        return isEmpty(column);
    }

    /** A value of this kind, as people type it; refused at its column where it cannot be read. */
    <T> @Nullable T read(Column column, Scalar<T> kind) {
        if (missing(column) || CellError.isIn(form.typed(column.name()))) {
            return null;
        }
        String typed = form.typed(column.name());
        return switch (kind.typed(typed)) {
            case Reading.Read<T>(var value) -> value;
            case Reading.Wrong<T>(Fault.NoSuchDay(var day, var earliest, var latest)) -> {
                form.refuse(new FileRefusal.CellDateUnreadable(column.name(), day, earliest, latest));
                yield null;
            }
            case Reading.Wrong<T> _ -> form.readAs(column.name(), kind, typed).orNull();
        };
    }

    /** 0 where nothing is written. */
    Object whole(Column column, Whole kind) {
        if (missing(column) || CellError.isIn(form.typed(column.name()))) {
            return 0;
        }
        return switch (kind.typed(form.typed(column.name()))) {
            case Reading.Read<Object>(var value) -> value;
            case Reading.Wrong<Object> _ -> {
                form.refuse(new FileRefusal.CellNotWhole(column.name(), Typing.shortened(form.typed(column.name()))));
                yield 0;
            }
        };
    }

    /** Whether it is so; null where nothing is written. */
    @Nullable
    Boolean yesOrNo(Column column) {
        String typed = form.typed(column.name()).toLowerCase(Locale.UK);
        if (missing(column) || CellError.isIn(typed)) {
            return null;
        }
        boolean isYes = YES.contains(typed);
        if (!isYes && !NO.contains(typed)) {
            form.requiredWord(column.name(), column.choices());
        }
        return isYes;
    }

    /** Several in one cell, with blanks, commas or semicolons between them. */
    <T> List<T> several(Column column, Scalar<T> kind) {
        return missing(column)
                ? List.of()
                : Arrays.stream(form.typed(column.name()).split("[\\s,;]+", -1))
                        .filter(word -> !word.isEmpty())
                        .<T>mapMulti((word, each) -> {
                            T read = form.readAs(column.name(), kind, word).orNull();
                            if (read != null) {
                                each.accept(read);
                            }
                        })
                        .toList();
    }
}
