package daybook.command.form;

import daybook.command.desk.Objections;
import daybook.command.desk.Refusal;
import daybook.command.form.FormRefusal.FormChoiceUnknown;
import daybook.command.form.FormRefusal.FormDateIncomplete;
import daybook.command.form.FormRefusal.FormFieldMissing;
import daybook.command.form.FormRefusal.FormNameMalformed;
import daybook.command.form.FormRefusal.FormPeriodBackwards;
import daybook.command.form.FormRefusal.FormReferenceMalformed;
import daybook.command.form.FormRefusal.FormTextTooLong;
import daybook.command.form.FormRefusal.FormTextUnprintable;
import daybook.command.form.FormRefusal.FormWholeUnreadable;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A form as it was sent. Reading a field that cannot be read adds a refusal at it, so that all of them are told at once. */
public final class Form {

    /** Long enough for a clause as minuted. */
    public static final int LONGEST_TEXT = 4_000;

    public static final int LONGEST_TITLE = 300;

    private final Map<String, List<String>> entries;
    private final Objections objections = new Objections();

    public Form(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    public Map<String, List<String>> entries() {
        return entries;
    }

    public boolean isSound() {
        return refusals().isEmpty();
    }

    public List<Refusal> refusals() {
        return objections.all();
    }

    public void refuse(Refusal refusal) {
        objections.when(true, () -> refusal);
    }

    /** What was typed, without the blanks around it; empty if nothing was. */
    public String typed(String field) {
        return entries.getOrDefault(field, List.of()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .strip();
    }

    public boolean isEmpty(String field) {
        return typed(field).isEmpty();
    }

    /** A text of up to so many characters that may be left out. */
    public Typed<String> text(String field, int most) {
        String typed = typed(field).replace("\r\n", "\n");
        if (typed.length() > most) {
            refuse(new FormTextTooLong(field, typed.length(), most));
        } else if (typed.codePoints().anyMatch(Form::isUnprintable)) {
            refuse(new FormTextUnprintable(field));
        } else if (!typed.isEmpty()) {
            return new Typed<>(typed);
        }
        return new Typed<>(null);
    }

    /** A text of up to so many characters that must be there. */
    public Typed<String> requiredText(String field, int most) {
        return needed(field, text(field, most));
    }

    public Typed<LocalDate> date(String field) {
        List<String> parts = Stream.of("-day", "-month", "-year")
                .map(part -> typed(field + part))
                .toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return new Typed<>(null);
        }
        if (parts.stream().anyMatch(String::isEmpty)) {
            refuse(new FormDateIncomplete(field));
            return new Typed<>(null);
        }
        return read(Reading.date(field, parts.get(0), parts.get(1), parts.get(2)));
    }

    public Typed<LocalDate> requiredDate(String field) {
        boolean nothing = Stream.of("-day", "-month", "-year").allMatch(part -> isEmpty(field + part));
        return nothing ? missing(field) : date(field);
    }

    /** The days from one field to another, of which the first may be left out. */
    public Typed<Period> period(String from, String to) {
        LocalDate first = date(from).orNull();
        LocalDate last = requiredDate(to).orNull();
        if (first != null && last != null && first.isAfter(last)) {
            refuse(new FormPeriodBackwards(from, first, last));
            return new Typed<>(null);
        }
        return new Typed<>(last == null ? null : new Period(first, last));
    }

    public Typed<Pence> money(String field) {
        return isEmpty(field) ? new Typed<>(null) : read(Reading.money(field, typed(field)));
    }

    public Typed<Pence> requiredMoney(String field) {
        return isEmpty(field) ? missing(field) : money(field);
    }

    public Typed<Measure> measure(String field) {
        return isEmpty(field) ? new Typed<>(null) : read(Reading.measure(field, typed(field)));
    }

    public Typed<Measure> requiredMeasure(String field) {
        return isEmpty(field) ? missing(field) : measure(field);
    }

    public <E extends Enum<E>> Typed<E> choice(String field, Class<E> kind) {
        return isEmpty(field) ? missing(field) : chosen(field, typed(field), kind);
    }

    private <E extends Enum<E>> Typed<E> chosen(String field, String typed, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(typed)) {
                return new Typed<>(constant);
            }
        }
        return unknown(
                field,
                typed,
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList());
    }

    private <T> Typed<T> unknown(String field, String typed, List<String> choices) {
        refuse(new FormChoiceUnknown(field, shortened(typed), choices));
        return new Typed<>(null);
    }

    /** One of these words, exactly as they are. */
    public Typed<String> requiredWord(String field, List<String> choices) {
        if (isEmpty(field)) {
            return missing(field);
        }
        return choices.contains(typed(field)) ? new Typed<>(typed(field)) : unknown(field, typed(field), choices);
    }

    /** Those chosen of several, of which there may be none. */
    public <E extends Enum<E>> List<E> choices(String field, Class<E> kind) {
        return entries.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> chosen(field, typed, kind).orNull())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** One of the choices, which may be left out. */
    public <E extends Enum<E>> Typed<E> choiceOrNone(String field, Class<E> kind) {
        return isEmpty(field) ? new Typed<>(null) : choice(field, kind);
    }

    /** A whole number of one or two digits. */
    public Typed<Integer> requiredWhole(String field) {
        if (isEmpty(field)) {
            return missing(field);
        }
        if (typed(field).matches("[0-9]{1,2}")) {
            return new Typed<>(Integer.valueOf(typed(field)));
        }
        refuse(new FormWholeUnreadable(field, shortened(typed(field))));
        return new Typed<>(null);
    }

    /** An id, which may be left out. */
    public <I> Typed<I> name(String field, Function<String, I> id) {
        return name(field, typed(field), id);
    }

    public <I> Typed<I> requiredName(String field, Function<String, I> id) {
        return isEmpty(field) ? missing(field) : name(field, id);
    }

    /** Ids of a field that is repeated; those left empty are passed over. */
    public <I> List<I> names(String field, Function<String, I> id) {
        return entries.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> name(field, typed, id).orNull())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Something written in a form of its own, such as {@code SSOG-2007-12-13/4/2}, which may be left out. */
    public <R> Typed<R> reference(String field, Function<String, R> parser, String example) {
        String typed = typed(field);
        if (typed.isEmpty()) {
            return new Typed<>(null);
        }
        try {
            return new Typed<>(parser.apply(typed));
        } catch (IllegalArgumentException malformed) {
            refuse(new FormReferenceMalformed(field, shortened(typed), example));
            return new Typed<>(null);
        }
    }

    public <R> Typed<R> requiredReference(String field, Function<String, R> parser, String example) {
        return isEmpty(field) ? missing(field) : reference(field, parser, example);
    }

    /** An id made from what another field said, and refused at that field if it cannot be one. */
    public <T, I> Typed<I> named(String field, Typed<T> from, Function<T, I> id) {
        T said = from.orNull();
        return said == null ? new Typed<>(null) : name(field, said.toString(), _ -> id.apply(said));
    }

    private <I> Typed<I> name(String field, String typed, Function<String, I> id) {
        if (typed.isEmpty()) {
            return new Typed<>(null);
        }
        try {
            return new Typed<>(id.apply(typed));
        } catch (IllegalArgumentException malformed) {
            refuse(new FormNameMalformed(field, shortened(typed)));
            return new Typed<>(null);
        }
    }

    private <T> Typed<T> read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(var value) -> new Typed<>(value);
            case Reading.Unreadable<T>(var refusal) -> {
                refuse(refusal);
                yield new Typed<>(null);
            }
        };
    }

    private <T> Typed<T> needed(String field, Typed<T> typed) {
        if (typed.orNull() == null && isEmpty(field)) {
            refuse(new FormFieldMissing(field));
        }
        return typed;
    }

    private <T> Typed<T> missing(String field) {
        refuse(new FormFieldMissing(field));
        return new Typed<>(null);
    }

    /** Enough of it to be recognised. */
    static String shortened(String typed) {
        return typed.length() <= 80 ? typed : typed.substring(0, 80) + "…";
    }

    private static boolean isUnprintable(int codePoint) {
        return codePoint != '\n'
                && codePoint != '\t'
                && (Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || !Character.isDefined(codePoint));
    }
}
