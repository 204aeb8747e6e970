package daybook.query.web.registers;

import daybook.acts.programme.changefacility.LimitChange;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Pence;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.Reuse;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the clauses of a resolution. What waits for the body can be taken with one tick: its clauses stand on one page
 * then, filled in. Every other clause has a page of its own, and there is always one more; a clause that cannot say
 * everything is followed by a page for the rest.
 */
record ClauseQuestions(Asked asked, FormDraft draft, Choices choices) {

    private static final int MOST_CLAUSES = 59;
    private static final int CONDITIONS = 3;
    /** On a form; a file or a program may name more. */
    private static final int MOST_SUBJECTS = 10;

    private static final String TAKEN = "taken";
    private static final String ALL = "all";

    void put(List<AwaitingBody.Matter> awaiting) {
        if (!awaiting.isEmpty()) {
            List<Option> offered = new ArrayList<>();
            if (awaiting.size() > 1) {
                offered.add(new Option(ALL, asked.say("taken.all", Integer.toString(awaiting.size()))));
            }
            awaiting.forEach(matter -> offered.add(new Option(matter.subject().text(), matter.says())));
            draft.checkboxes(TAKEN, offered);
        }
        List<String> ticked = draft.ticked(TAKEN);
        List<AwaitingBody.Matter> taken = awaiting.stream()
                .filter(matter ->
                        ticked.contains(ALL) || ticked.contains(matter.subject().text()))
                .limit(MOST_CLAUSES)
                .toList();
        if (!taken.isEmpty()) {
            draft.headed(asked.say("taken.heading"));
            for (int number = 1; number <= taken.size(); number++) {
                taken(taken.get(number - 1), number);
            }
        }
        for (int number = taken.size() + 1; number <= Math.max(filled(), taken.size()) + 1; number++) {
            clause(number);
            beside(number);
        }
    }

    /** The last clause of which anything has been typed so far. After it there is always room for another. */
    private int filled() {
        return IntStream.rangeClosed(1, MOST_CLAUSES)
                .filter(number -> Stream.of("number", "wording", "amount", "condition", "subject")
                        .anyMatch(part -> !draft.typed(field(number, part)).isBlank()))
                .max()
                .orElse(0);
    }

    private static String field(int number, String part) {
        return "clause-" + number + "-" + part;
    }

    private void taken(AwaitingBody.Matter matter, int number) {
        String which = Integer.toString(number);
        draft.start(field(number, "number"), which)
                .start(field(number, "verb"), matter.verb().name())
                .start(field(number, "wording"), matter.wording())
                .start(field(number, "amount"), pounds(matter.amount()))
                .start(field(number, "condition"), matter.condition())
                .add(Kind.SHORT, field(number, "number"), "row-number", List.of(), which)
                .add(Kind.SELECT, field(number, "verb"), "row-verb", choices.constants(Verb.values()), which)
                .add(Kind.AREA, field(number, "wording"), "row-wording", List.of(), which)
                .add(Kind.MONEY, field(number, "amount"), "row-amount", List.of(), which);
        if (matter.condition() != null) {
            draft.add(Kind.TEXT, field(number, "condition"), "row-condition", List.of(), which);
        }
        draft.hidden(field(number, "subject"), matter.subject().text());
        if (matter.subjectTo() != null) {
            draft.hidden(field(number, "subject-to"), matter.subjectTo().value());
        }
    }

    private static @Nullable String pounds(@Nullable Pence amount) {
        return amount == null ? null : Words.money(amount);
    }

    private void clause(int number) {
        var subjects = choices.clauseSubjects(asked.basis());
        draft.headed(asked.say("clause", Integer.toString(number)))
                .add(Kind.SHORT, field(number, "number"), "clause-number", List.of())
                .add(Kind.CHECKBOXES, field(number, "verb"), "clause-verb", choices.constants(Verb.values()))
                .limited(Kind.AREA, field(number, "wording"), "clause-wording", Longest.WORDING)
                .add(Kind.SELECT, field(number, "subject"), "clause-subject", subjects)
                .add(Kind.SELECT, field(number, "subject-2"), "clause-subject-also", subjects)
                .add(Kind.MONEY, field(number, "amount"), "clause-amount", List.of())
                .limited(Kind.TEXT, field(number, "condition"), "clause-condition", Longest.NOTE)
                .add(Kind.SELECT, field(number, "subject-to"), "clause-subject-to", choices.bodies(asked.basis()));
        if (!draft.typed(field(number, "subject-2")).isEmpty()) {
            draft.headed(asked.say("more-subjects", Integer.toString(number)));
            for (int place = 3; place <= MOST_SUBJECTS; place++) {
                draft.add(Kind.SELECT, field(number, "subject-" + place), "clause-subject-also", subjects);
            }
        }
    }

    /** What the clause cannot say itself, once it has been typed that it delegates, or approves what an indicator aims at. */
    private void beside(int number) {
        List<String> verbs = draft.ticked(field(number, "verb"));
        List<String> about = Stream.concat(
                        Stream.of("subject"),
                        IntStream.rangeClosed(2, MOST_SUBJECTS).mapToObj(place -> "subject-" + place))
                .map(part -> draft.typed(field(number, part)))
                .filter(subject -> !subject.isEmpty())
                .toList();
        if (verbs.contains(Verb.DELEGATE.name())) {
            handedOn(number, about);
        }
        // What several indicators are to reach, a clause cannot say for each.
        if (verbs.contains(Verb.APPROVE.name())
                && about.stream()
                                .filter(subject -> subject.startsWith("indicator:"))
                                .count()
                        == 1) {
            target(number);
        }
        List<String> facilities = verbs.contains(Verb.APPROVE.name())
                ? about.stream()
                        .filter(subject -> subject.startsWith("facility:"))
                        .toList()
                : List.of();
        if (facilities.stream().anyMatch(subject -> choices.isAuthorised(subject, asked.basis()))) {
            draft.headed(asked.say("limit", Integer.toString(number)))
                    .add(Kind.SELECT, field(number, "limit"), "clause-limit", choices.constants(LimitChange.values()));
        }
        if (facilities.stream().anyMatch(subject -> !choices.isAuthorised(subject, asked.basis()))) {
            draft.headed(asked.say("facility", Integer.toString(number)))
                    .add(Kind.SELECT, field(number, "reuse"), "clause-reuse", choices.constants(Reuse.values()));
        }
    }

    private void handedOn(int number, List<String> about) {
        var offices = choices.offices(asked.basis());
        draft.headed(asked.say("handed-on", Integer.toString(number)))
                .limited(Kind.TEXT, field(number, "matter"), "clause-matter", Subject.OfMatter.MOST)
                .add(Kind.CHECKBOXES, field(number, "delegates"), "clause-delegates", offices)
                .add(Kind.SELECT, field(number, "deciding"), "clause-deciding", choices.constants(Deciding.values()))
                .add(Kind.CHECKBOXES, field(number, "consultees"), "clause-consultees", offices)
                .add(Kind.MONEY, field(number, "each-cap"), "clause-each-cap", List.of());
        caps(number, about);
        draft.start(field(number, "condition-1"), draft.typed(field(number, "condition")));
        for (int key = 1; key <= CONDITIONS; key++) {
            draft.limited(
                    Kind.TEXT, field(number, "condition-" + key), "clause-before", Longest.NOTE, Integer.toString(key));
        }
        draft.add(Kind.DATE, field(number, "expires"), "clause-expires", List.of());
    }

    /** Of several investments the clause's amount is what may be approved of all together. */
    private void caps(int number, List<String> about) {
        boolean several = about.stream()
                        .filter(subject -> subject.startsWith("proposal:") || subject.startsWith("facility:"))
                        .distinct()
                        .count()
                > 1;
        String amount = draft.typed(field(number, "amount"));
        if (several) {
            draft.add(Kind.MONEY, field(number, "cap"), "clause-cap-of-several", List.of())
                    .start(field(number, "shared-cap"), amount)
                    .add(Kind.MONEY, field(number, "shared-cap"), "clause-shared-cap", List.of());
        } else {
            draft.start(field(number, "cap"), amount).add(Kind.MONEY, field(number, "cap"), "clause-cap", List.of());
        }
    }

    private void target(int number) {
        draft.headed(asked.say("target", Integer.toString(number)))
                .add(Kind.SELECT, field(number, "kind"), "clause-kind", choices.constants(TargetKind.values()))
                .add(Kind.DATE, field(number, "due"), "clause-due", List.of())
                .add(Kind.SHORT, field(number, "value"), "clause-value", List.of())
                .add(Kind.SHORT, field(number, "threshold"), "clause-threshold", List.of());
    }
}
