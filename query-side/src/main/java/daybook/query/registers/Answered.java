package daybook.query.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedDecision;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.query.asat.Basis;
import daybook.query.registers.RegisterRow.AnswerRow;
import daybook.query.registers.RegisterRows.Found;
import daybook.query.registers.Voice.Heard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What those whose word was needed said, and which decisions rest on it. */
record Answered(RegisterRows rows, Map<DelegationId, List<Found<DelegationAnswer>>> all) {

    static Answered at(RegisterRows rows, Basis basis) {
        return new Answered(
                rows,
                rows.every(AnswerRow.class, DelegationAnswer.class, basis).stream()
                        .collect(Collectors.groupingBy(found -> found.fact().delegation())));
    }

    /** In the order in which they were entered. */
    List<Answer> of(DelegationId delegation) {
        return all.getOrDefault(delegation, List.of()).stream()
                .map(this::answer)
                .toList();
    }

    private Answer answer(Found<DelegationAnswer> found) {
        OfficeId by = by(found.entry());
        return switch (found.fact()) {
            case DelegateAnswered f ->
                new Answer(f.delegate(), f.stance(), f.amount(), null, f.effective(), f.shown(), by, found.entry());
            case ConsulteeAnswered f ->
                new Answer(f.consultee(), null, null, f.view(), f.effective(), f.shown(), by, found.entry());
        };
    }

    private OfficeId by(long entry) {
        return Objects.requireNonNull(rows.by(entry).office(), "An answer is entered in an office");
    }

    /** Of a decision under the delegation: each consultation and then each agreement. */
    List<Voice> voices(DelegatedDecision decision, long entry) {
        OfficeId decided = decision.delegate();
        List<Found<DelegationAnswer>> before = all.getOrDefault(decision.delegation(), List.of()).stream()
                .filter(found -> found.entry() < entry)
                .toList();
        List<Voice> voices = new ArrayList<>();
        decision.consultations()
                .forEach(held -> voices.add(voice(
                        before,
                        fact -> fact instanceof ConsulteeAnswered answer && answers(answer, held),
                        new Voice(held.consultee(), held.on(), Heard.ENTERED_FOR_THEM, null, decided, null))));
        decision.concurrences()
                .forEach(given -> voices.add(voice(
                        before,
                        fact -> fact instanceof DelegateAnswered answer && answers(answer, given),
                        new Voice(given.delegate(), given.on(), Heard.ENTERED_FOR_THEM, null, decided, null))));
        return voices;
    }

    private static boolean answers(ConsulteeAnswered answer, Consultation held) {
        return answer.consultee().equals(held.consultee())
                && answer.effective().equals(held.on())
                && answer.view().equals(held.view());
    }

    private static boolean answers(DelegateAnswered answer, Concurrence given) {
        return answer.delegate().equals(given.delegate()) && answer.effective().equals(given.on());
    }

    private Voice voice(List<Found<DelegationAnswer>> before, Predicate<DelegationAnswer> said, Voice typed) {
        return before.stream()
                .filter(found -> said.test(found.fact()))
                .reduce((_, later) -> later)
                .map(found -> heard(found, typed))
                .orElse(typed);
    }

    private Voice heard(Found<DelegationAnswer> found, Voice typed) {
        var shown = found.fact().shown();
        return shown == null
                ? new Voice(typed.office(), typed.on(), Heard.FROM_THEMSELF, null, null, found.entry())
                : new Voice(
                        typed.office(), typed.on(), Heard.AS_A_PAPER_SHOWS, shown, by(found.entry()), found.entry());
    }
}
