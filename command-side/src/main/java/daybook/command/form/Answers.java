package daybook.command.form;

import daybook.acts.Act;
import daybook.acts.At;
import daybook.acts.Command;
import daybook.acts.NamedAfter;
import daybook.acts.Question;
import daybook.acts.kind.Field;
import daybook.acts.kind.Name;
import daybook.acts.kind.Proposed;
import daybook.acts.kind.ProposedFrom;
import daybook.command.form.FormRefusal.FormPeriodBackwards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form answers to the questions of an act. What cannot be read is refused at its field, all of it at once. */
final class Answers {

    private final Act act;
    private final Form form;
    private final List<OwnAnswer> own;
    private final Map<String, Object> told;
    private final ShortNames shortNames;
    private final Map<String, @Nullable Object> byName = new LinkedHashMap<>();

    /** @param told what the address has told */
    Answers(Act act, Form form, List<OwnAnswer> own, Map<String, Object> told, ShortNames shortNames) {
        this.act = act;
        this.form = form;
        this.own = own;
        this.told = told;
        this.shortNames = shortNames;
        inOrder().stream()
                .filter(asked -> !isNamedAfter(asked) && !isProposed(asked))
                .forEach(asked -> byName.put(asked.name(), answer(asked)));
        act.questions().stream().filter(this::isProposed).forEach(asked -> byName.put(asked.name(), proposed(asked)));
        if (byName.get("from") instanceof LocalDate from
                && byName.get("to") instanceof LocalDate to
                && from.isAfter(to)) {
            form.refuse(new FormPeriodBackwards("from", from, to));
        }
        act.questions().stream().filter(this::isNamedAfter).forEach(asked -> byName.put(asked.name(), named(asked)));
    }

    /** The order of the form, so that what is refused is told in the order in which it was asked. */
    private List<Question> inOrder() {
        List<Question> order = new ArrayList<>();
        act.at()
                .map(At::asks)
                .ifPresent(asks -> Arrays.stream(asks)
                        .flatMap(name -> act.questions().stream()
                                .filter(asked -> asked.name().equals(name)))
                        .forEach(order::add));
        act.questions().stream().filter(asked -> !order.contains(asked)).forEach(order::add);
        return order;
    }

    private @Nullable Object answer(Question asked) {
        if (told.containsKey(asked.name())) {
            return told.get(asked.name());
        }
        for (OwnAnswer answer : own) {
            if (answer.component().equals(asked.component())) {
                return answer.read(form, told);
            }
        }
        return form.value(asked.name(), Field.beside(asked.name(), asked.kind(), asked.optional()));
    }

    /** A short name that was left empty. */
    private boolean isProposed(Question asked) {
        return !told.containsKey(asked.name()) && proposedFrom(asked) != null && form.isEmpty(asked.name());
    }

    private @Nullable ProposedFrom proposedFrom(Question asked) {
        return Objects.requireNonNull(act.field(asked.component()).component()).getAnnotation(ProposedFrom.class);
    }

    /** It is filled in where everything is checked, so that it is seen and can be changed. */
    private @Nullable Object proposed(Question asked) {
        String source = Objects.requireNonNull(proposedFrom(asked)).value();
        if (!(asked.kind() instanceof Name<?> kind)
                || !source.isEmpty() && !(byName.get(askedAs(source)) instanceof String)) {
            return null;
        }
        String name = source.isEmpty() ? null : (String) byName.get(askedAs(source));
        String made = shortNames.propose(kind, name, byName.get("programme"));
        Page page = Page.of(form);
        if (page == null || page.isLast()) {
            form.fill(asked.name(), made);
        }
        return Proposed.of(kind.of(), made);
    }

    private String askedAs(String component) {
        return Objects.requireNonNull(act.askedAs(component));
    }

    private boolean isNamedAfter(Question asked) {
        return !told.containsKey(asked.name()) && after(asked) != null;
    }

    private @Nullable NamedAfter after(Question asked) {
        return Objects.requireNonNull(act.field(asked.component()).component()).getAnnotation(NamedAfter.class);
    }

    /** From what others say; where these could not be read, that has been refused at their own fields. */
    private @Nullable Object named(Question asked) {
        String[] after = Objects.requireNonNull(after(asked)).value();
        var given = Arrays.stream(after).map(byName::get).toList();
        boolean missing = Arrays.stream(after)
                .anyMatch(name -> byName.get(name) == null
                        && !act.question(name).map(Question::optional).orElse(false));
        if (missing) {
            return null;
        }
        Map<String, Object> answered = new LinkedHashMap<>();
        byName.forEach((name, value) -> {
            if (value != null) {
                answered.put(name, value);
            }
        });
        return own.stream()
                .filter(answer -> answer.component().equals(asked.component()))
                .flatMap(answer -> Stream.ofNullable(answer.read(form, answered)))
                .findFirst()
                .orElseGet(() -> made(after, given));
    }

    private @Nullable Object made(String[] after, List<?> given) {
        return form.made(after[0], () -> act.named(given.toArray())).orNull();
    }

    /** The command; only once the form has been found sound. */
    Command command() {
        return act.make(asked -> byName.get(asked.name()));
    }

    /** What was answered, or what the address said, as addresses write it. */
    String inAddress(String name) {
        return String.valueOf(byName.getOrDefault(
                name,
                act.questions().stream()
                        .filter(asked -> asked.component().equals(name))
                        .findFirst()
                        .map(asked -> byName.get(asked.name()))
                        .orElse(null)));
    }
}
