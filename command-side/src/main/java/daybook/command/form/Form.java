package daybook.command.form;

import daybook.acts.kind.Choice;
import daybook.acts.kind.Day;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Many;
import daybook.acts.kind.Money;
import daybook.acts.kind.Name;
import daybook.acts.kind.Reading;
import daybook.acts.kind.Reference;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Share;
import daybook.acts.kind.Text;
import daybook.acts.kind.Typing;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
import daybook.command.form.FormRefusal.FormChoiceUnknown;
import daybook.command.form.FormRefusal.FormDateIncomplete;
import daybook.command.form.FormRefusal.FormFieldMissing;
import daybook.command.form.FormRefusal.FormNameMalformed;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as it was sent. Reading a field that cannot be read adds a refusal at it, so that all of them are told at once. */
public final class Form {

    /** What a box says that is ticked. */
    private static final String YES = "yes";

    private Map<String, List<String>> entries;
    private final Objections objections = new Objections();

    public Form(Map<String, List<String>> entries) {
        this.entries = entries;
    }

    public Map<String, List<String>> entries() {
        return entries;
    }

    /** Fills a field in that was left empty, as if it had been sent so. */
    void fill(String field, String value) {
        Map<String, List<String>> filled = new LinkedHashMap<>(entries);
        filled.put(field, List.of(value));
        entries = filled;
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

    /** A value of this kind, which may be left out. */
    public <T> Typed<T> read(String field, Scalar<T> kind) {
        return switch (kind) {
            // Of the scalars, a day alone is asked for in three fields.
            case Day _ -> cast(date(field));
            case Text _, Choice<?> _, Money _, Decimal _, Share _, Name<?> _, Reference<?> _ ->
                isEmpty(field) ? new Typed<>(null) : read(field, kind.typed(typed(field)));
        };
    }

    /** A value of this kind, which must be there. */
    public <T> Typed<T> required(String field, Scalar<T> kind) {
        boolean nothing = kind instanceof Day ? isWithoutDate(field) : isEmpty(field);
        return nothing ? missing(field) : read(field, kind);
    }

    @SuppressWarnings("unchecked") // a day is what the kind of days reads
    private static <T> Typed<T> cast(Typed<LocalDate> day) {
        return (Typed<T>) day;
    }

    /** A text of up to so many characters that may be left out. */
    public Typed<String> text(String field, int most) {
        return read(field, new Text(most));
    }

    /** A text of up to so many characters that must be there. */
    public Typed<String> requiredText(String field, int most) {
        return required(field, new Text(most));
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
        return read(field, new Day().typed(parts.get(0), parts.get(1), parts.get(2)));
    }

    public Typed<LocalDate> requiredDate(String field) {
        return isWithoutDate(field) ? missing(field) : date(field);
    }

    private boolean isWithoutDate(String field) {
        return Stream.of("-day", "-month", "-year").allMatch(part -> isEmpty(field + part));
    }

    /** A number within the bounds of the kind. */
    Typed<Object> whole(String field, Whole kind) {
        return isEmpty(field) ? new Typed<>(null) : read(field, kind.typed(typed(field)));
    }

    Typed<Object> requiredWhole(String field, Whole kind) {
        return isEmpty(field) ? missing(field) : whole(field, kind);
    }

    /** One of these words, exactly as they are. */
    public Typed<String> requiredWord(String field, List<String> choices) {
        if (isEmpty(field)) {
            return missing(field);
        }
        if (choices.contains(typed(field))) {
            return new Typed<>(typed(field));
        }
        refuse(new FormChoiceUnknown(field, Typing.shortened(typed(field)), choices));
        return new Typed<>(null);
    }

    /** A value that is a part of what a field holds, and is refused there. */
    public <T> Typed<T> readAs(String field, Scalar<T> kind, String part) {
        return read(field, kind.typed(part));
    }

    /** Those of a field that is repeated or that has boxes to tick; what is left empty is passed over. */
    public <T> List<T> several(String field, Scalar<T> kind) {
        return entries.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> read(field, kind.typed(typed)).orNull())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A group of values, each in the field that its name is given; nothing if any of it was refused. */
    public Typed<Object> group(Group group, UnaryOperator<String> field) {
        Map<String, @Nullable Object> read = new HashMap<>();
        int before = refusals().size();
        group.fields().forEach(each -> read.put(each.name(), value(field.apply(each.name()), each)));
        return new Typed<>(refusals().size() > before ? null : group.make(each -> read.get(each.name())));
    }

    @Nullable
    Object value(String name, Field field) {
        return switch (field.kind()) {
            case Scalar<?> scalar -> (field.optional() ? read(name, scalar) : required(name, scalar)).orNull();
            case Whole whole -> (field.optional() ? whole(name, whole) : requiredWhole(name, whole)).orNull();
            case Many(Scalar<?> of, boolean eachOnce) ->
                eachOnce ? new LinkedHashSet<>(several(name, of)) : several(name, of);
            case YesOrNo _ ->
                isEmpty(name) ? null : requiredWord(name, List.of(YES)).orNull() != null;
            case Many _, Group _ -> throw new IllegalStateException("No field of a form holds " + field.kind());
        };
    }

    /** A value made from what other fields said, and refused at this field if there can be none. */
    <T> Typed<T> made(String field, Supplier<T> maker) {
        try {
            return new Typed<>(maker.get());
        } catch (IllegalArgumentException malformed) {
            refuse(new FormNameMalformed(field, Typing.shortened(typed(field))));
            return new Typed<>(null);
        }
    }

    private <T> Typed<T> read(String field, Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(var value) -> new Typed<>(value);
            case Reading.Wrong<T>(var fault) -> {
                refuse(FormFaults.at(field, fault));
                yield new Typed<>(null);
            }
        };
    }

    /** Enough of it to be recognised. */
    static String shortened(String typed) {
        return Typing.shortened(typed);
    }

    private <T> Typed<T> missing(String field) {
        refuse(new FormFieldMissing(field));
        return new Typed<>(null);
    }
}
