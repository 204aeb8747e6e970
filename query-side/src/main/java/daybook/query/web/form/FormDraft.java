package daybook.query.web.form;

import daybook.query.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form being put together, field by field. Labels come from the messages: {@code act.rate-indicator.rating} and, where
 * there is one, {@code act.rate-indicator.rating.hint}; else {@code form.rating} for every form that asks for it.
 */
public final class FormDraft {
    private final Words words;
    private final String prefix;
    private final Journey journey;
    private final Typed typed;
    private final Telling telling;
    private final Map<String, List<String>> starts = new HashMap<>();
    private final Map<String, List<Typed.Refusal>> refusals = new HashMap<>();
    private final List<Field> fields = new ArrayList<>();

    FormDraft(Words words, String prefix, Journey journey) {
        this.words = words;
        this.prefix = prefix;
        this.journey = journey;
        this.typed = journey.typed();
        this.telling = new Telling(words, prefix);
    }

    /** What a field holds before anybody has typed. To be said before the field is added. */
    public FormDraft start(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            starts.put(name, List.of(value));
        }
        return this;
    }

    /** The same for a day. To be said before the field is added. */
    FormDraft start(String name, LocalDate day) {
        starts.put(
                name,
                List.of(
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear())));
        return this;
    }

    /** Under which the messages are that are its own. */
    String prefix() {
        return prefix;
    }

    /** What has been typed into a field so far; empty if nothing has. */
    public String typed(String name) {
        return first(name);
    }

    /** What has been ticked of several. */
    public List<String> ticked(String name) {
        return typed.values(name);
    }

    /** Begins a new page, which this heading stands over. */
    FormDraft heading(String key) {
        return headed(words.say(key));
    }

    /** The same in words that are known already. */
    public FormDraft headed(String said) {
        fields.add(new Field(Field.Kind.HEADING, "", said, null, List.of(), List.of(), List.of()));
        return this;
    }

    public FormDraft text(String name) {
        return add(Field.Kind.TEXT, name, name, List.of());
    }

    public FormDraft brief(String name) {
        return add(Field.Kind.SHORT, name, name, List.of());
    }

    public FormDraft money(String name) {
        return add(Field.Kind.MONEY, name, name, List.of());
    }

    public FormDraft area(String name) {
        return add(Field.Kind.AREA, name, name, List.of());
    }

    /** A box for up to so many characters; how many is told before anybody types. */
    public FormDraft area(String name, int most) {
        return limited(Field.Kind.AREA, name, name, most);
    }

    /** The same for a field whose label is shared by several. */
    public FormDraft limited(Field.Kind kind, String name, String key, int most, Object... arguments) {
        add(kind, name, key, List.of(), arguments);
        fields.add(fields.removeLast().told(words.say("form.most", most)));
        return this;
    }

    /** A line for one of what is there already, or for something else, of up to so many characters. */
    public FormDraft known(String name, List<Option> known, int most) {
        add(Field.Kind.TEXT, name, name, known);
        fields.add(fields.removeLast().told(words.say("form.most", most)));
        return this;
    }

    /** More to know of the field that was added last. */
    void tellMore(String key) {
        fields.add(fields.removeLast().told(words.say(key)));
    }

    public FormDraft date(String name) {
        return add(Field.Kind.DATE, name, name, List.of());
    }

    public FormDraft select(String name, List<Option> options) {
        return add(Field.Kind.SELECT, name, name, options);
    }

    public FormDraft radios(String name, List<Option> options) {
        return add(Field.Kind.RADIOS, name, name, options);
    }

    public FormDraft checkboxes(String name, List<Option> options) {
        return add(Field.Kind.CHECKBOXES, name, name, options);
    }

    /** Whether what looks wrong is right: the reasons why it does are told as a question, once as an error if nobody says so. */
    FormDraft confirmed(String name) {
        String own = prefix + "." + name;
        var reasons = errors(name, name, words.say(own));
        fields.add(new Field(
                Field.Kind.CONFIRM,
                name,
                words.say(own),
                reasons.isEmpty() ? null : String.join(" ", reasons),
                List.of(),
                reasons.isEmpty() || !typed.isAnswered(name) ? List.of() : List.of(words.say("form.confirmed.missing")),
                List.of(new Option("yes", words.say("form.confirmed.yes")))));
        return this;
    }

    public FormDraft file(String name) {
        return add(Field.Kind.FILE, name, name, List.of());
    }

    /** Something that nobody is asked, and yet is shown to be checked. */
    FormDraft given(String name, Option option) {
        String label = words.say("form." + name + ".given");
        fields.add(new Field(
                Field.Kind.HIDDEN,
                name,
                label,
                null,
                List.of(option.value()),
                errors(name, name, label),
                List.of(option)));
        return this;
    }

    public FormDraft hidden(String name, String value) {
        fields.add(new Field(Field.Kind.HIDDEN, name, "", null, List.of(value), errors(name, name, ""), List.of()));
        return this;
    }

    /** A field whose label is shared by several: {@code form.approval.consulted} for {@code consulted-CHAIR}. */
    public FormDraft add(Field.Kind kind, String name, String key, List<Option> options, Object... arguments) {
        String own = prefix + "." + key;
        String message = words.has(own) || words.has(own + ".label") ? own : "form." + key;
        // A field may be called like a part of the form itself, such as its title.
        String label = words.has(message + ".label") ? message + ".label" : message;
        String hint = options.isEmpty() && asksToChoose(kind) ? message + ".none" : message + ".hint";
        String said = words.say(label, arguments);
        fields.add(new Field(
                kind,
                name,
                said,
                words.has(hint) ? words.say(hint, arguments) : null,
                values(kind, name),
                errors(name, key, said),
                options));
        return this;
    }

    private List<String> errors(String name, String key, String label) {
        var told = typed.refusals().stream()
                .filter(refusal -> name.equals(refusal.field()))
                .map(refusal -> telling.at(refusal, key, label))
                .toList();
        refusals.put(name, told);
        return told.stream().map(Typed.Refusal::message).toList();
    }

    /** Every reason against the form, as it is said at its field; those of a field that is asked twice once. */
    List<Typed.Refusal> refusals() {
        return typed.refusals().stream()
                .map(refusal ->
                        refusals.getOrDefault(refusal.field() == null ? "" : refusal.field(), List.of()).stream()
                                .filter(told -> told.rule().equals(refusal.rule()))
                                .findFirst()
                                .orElse(refusal))
                .toList();
    }

    /** Where nothing can be chosen, it is said what has to be recorded first. */
    private static boolean asksToChoose(Field.Kind kind) {
        return switch (kind) {
            case SELECT, RADIOS, CHECKBOXES -> true;
            case TEXT, SHORT, MONEY, AREA, DATE, FILE, HIDDEN, CONFIRM, HEADING -> false;
        };
    }

    private List<String> values(Field.Kind kind, String name) {
        if (kind == Field.Kind.DATE) {
            var start = starts.get(name);
            return start == null || typed.isRefused() || typed.isAnswered(name + "-day")
                    ? List.of(first(name + "-day"), first(name + "-month"), first(name + "-year"))
                    : start;
        }
        var given = typed.values(name);
        return typed.isRefused() || typed.isAnswered(name) ? given : starts.getOrDefault(name, List.of());
    }

    private String first(String name) {
        var given = typed.values(name);
        return given.isEmpty() ? "" : given.getFirst();
    }

    boolean asks(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    Journey journey() {
        return journey;
    }
}
