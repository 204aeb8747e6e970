package daybook.acts;

import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An act as its record says it: what it is told in, who may, and where it is asked for. Every door is driven by this.
 *
 * @param type the record
 * @param name in addresses and as the key of its words: {@code rate-indicator}
 * @param roles any of which is enough
 * @param fields what it is told in
 * @param questions the same as forms ask for it
 */
public record Act(Class<? extends Command> type, String name, Set<Role> roles, Group fields, List<Question> questions) {

    public Act {
        roles = Set.copyOf(roles);
        questions = List.copyOf(questions);
    }

    static Act of(Class<? extends Command> type) {
        var roles = EnumSet.copyOf(List.of(type.getAnnotation(OpenTo.class).value()));
        return new Act(type, nameOf(type), roles, Group.of(type), Question.of(type));
    }

    /** {@code record-indicator-return}. */
    public static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The feature that it belongs to: {@code indicator}. */
    public String feature() {
        String[] folders = type.getPackageName().split("\\.", -1);
        return folders[folders.length - 2];
    }

    /** Where on the pages it is asked for; nothing if it has no page. */
    public Optional<At> at() {
        return Optional.ofNullable(type.getAnnotation(At.class));
    }

    /** How it cites a clause that is no field of it; nothing if it does not. */
    public Optional<CitesClause> citesClause() {
        return Optional.ofNullable(type.getAnnotation(CitesClause.class));
    }

    /** How a mistake in it is put right. */
    public PutRight putRight() {
        return Objects.requireNonNull(
                type.getAnnotation(PutRight.class), () -> type.getSimpleName() + " does not say how it is put right");
    }

    /** Why it has no such door; nothing if it has. */
    public Optional<String> whyWithout(Without.Door door) {
        return Arrays.stream(type.getAnnotationsByType(Without.class))
                .filter(without -> without.door() == door)
                .map(Without::because)
                .findFirst();
    }

    /** What a form asks under this name. */
    public Optional<Question> question(String name) {
        return questions.stream().filter(asked -> asked.name().equals(name)).findFirst();
    }

    /** The name under which a component is asked for; any other name as it is. */
    public @Nullable String askedAs(@Nullable String field) {
        return questions.stream()
                .filter(asked -> asked.path().size() == 1 && asked.component().equals(field))
                .map(Question::name)
                .findFirst()
                .orElse(field);
    }

    /** The field of this name. */
    public Field field(String name) {
        return fields.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** The command, of a value for each question. */
    public Command make(Function<Question, @Nullable Object> values) {
        return (Command) fields.make(field -> field.kind() instanceof Group group
                ? group.make(inner -> values.apply(asked(field.name(), inner.name())))
                : values.apply(asked(field.name())));
    }

    private Question asked(String... path) {
        return questions.stream()
                .filter(question -> question.path().equals(List.of(path)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What is named after these values, by the record's own rule.
     *
     * @throws IllegalArgumentException if nothing can be called so
     */
    public Object named(Object... after) {
        try {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("named"))
                    .findFirst()
                    .orElseThrow()
                    .invoke(null, after);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The rule of a public record can be asked: " + type, e);
        }
    }
}
