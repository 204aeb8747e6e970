package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what is said beside the clauses of a resolution: to whom one delegates, which target one sets, what may be borrowed. */
@Configuration(proxyBeanMethods = false)
class BesideClauses {

    private static final int CONDITIONS = 3;

    private record Answer(String component, Beside reader) implements OwnAnswer {
        @Override
        public Class<? extends Command> act() {
            return RecordResolution.class;
        }

        @Override
        public Object read(Form form, Map<String, Object> told) {
            return reader.all(form);
        }
    }

    /** Reads what is said beside one clause; null where nothing is. */
    @FunctionalInterface
    private interface Beside {
        @Nullable
        Object one(Form form, int row);

        default List<Object> all(Form form) {
            IntFunction<@Nullable Object> each = row -> one(form, row);
            return IntStream.rangeClosed(1, ClauseRows.MOST)
                    .takeWhile(row -> !ClauseRows.isEmpty(form, row))
                    .mapToObj(each)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
        }
    }

    @Bean
    OwnAnswer handedOn() {
        return new Answer("handedOn", BesideClauses::handedOn);
    }

    @Bean
    OwnAnswer targetsResolved() {
        return new Answer("targets", BesideClauses::target);
    }

    @Bean
    OwnAnswer facilitiesResolved() {
        return new Answer("facilities", BesideClauses::facility);
    }

    private static @Nullable Object facility(Form form, int row) {
        String field = ClauseRows.field(row, "");
        Reuse reuse = form.read(field + "reuse", ClauseRows.scalar(Reuse.class)).orNull();
        LimitChange change =
                form.read(field + "limit", ClauseRows.scalar(LimitChange.class)).orNull();
        return (reuse == null && change == null) || !form.isSound()
                ? null
                : new FacilityResolved(ClauseRows.number(form, row), reuse, change);
    }

    private static @Nullable Object handedOn(Form form, int row) {
        String field = ClauseRows.field(row, "");
        var matter = form.text(field + "matter", Subject.OfMatter.MOST).orNull();
        var delegates = form.several(field + "delegates", ClauseRows.scalar(OfficeId.class));
        var consultees = form.several(field + "consultees", ClauseRows.scalar(OfficeId.class));
        var deciding =
                form.read(field + "deciding", ClauseRows.scalar(Deciding.class)).orNull();
        var cap = form.read(field + "cap", ClauseRows.scalar(Pence.class)).orNull();
        var each = form.read(field + "each-cap", ClauseRows.scalar(Pence.class)).orNull();
        var shared =
                form.read(field + "shared-cap", ClauseRows.scalar(Pence.class)).orNull();
        var expires = form.date(field + "expires").orNull();
        List<Condition> conditions = new ArrayList<>();
        for (int key = 1; key <= CONDITIONS; key++) {
            if (form.text(field + "condition-" + key, Longest.NOTE).orNull() instanceof String wording) {
                conditions.add(new Condition(Integer.toString(key), wording));
            }
        }
        boolean nothing = matter == null
                && delegates.isEmpty()
                && consultees.isEmpty()
                && expires == null
                && isOfTheClause(form, field);
        return nothing || !form.isSound()
                ? null
                : new HandedOn(
                        ClauseRows.number(form, row),
                        matter,
                        delegates,
                        deciding,
                        consultees,
                        cap,
                        each,
                        shared,
                        conditions,
                        expires);
    }

    /** Whether no more is typed than the form has filled in from the clause itself. */
    private static boolean isOfTheClause(Form form, String field) {
        return Stream.of("cap", "shared-cap")
                        .map(cap -> form.typed(field + cap))
                        .allMatch(cap -> cap.isEmpty() || cap.equals(form.typed(field + "amount")))
                && form.isEmpty(field + "each-cap")
                && Stream.of("", form.typed(field + "condition")).anyMatch(form.typed(field + "condition-1")::equals)
                && form.isEmpty(field + "condition-2")
                && form.isEmpty(field + "condition-3");
    }

    private static @Nullable Object target(Form form, int row) {
        String field = ClauseRows.field(row, "");
        if (form.isEmpty(field + "value") && form.isEmpty(field + "threshold")) {
            return null;
        }
        var kind = form.required(field + "kind", ClauseRows.scalar(TargetKind.class));
        var due = form.requiredDate(field + "due");
        var value = form.required(field + "value", ClauseRows.scalar(Measure.class));
        var threshold =
                form.read(field + "threshold", ClauseRows.scalar(Measure.class)).orNull();
        return kind.orNull() instanceof TargetKind of
                        && due.orNull() instanceof LocalDate on
                        && value.orNull() instanceof Measure aim
                        && form.isSound()
                ? new TargetResolved(ClauseRows.number(form, row), new TargetKey(of, on), aim, threshold)
                : null;
    }
}
