package daybook.query.web.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.query.registers.Answer;
import daybook.query.registers.Voice;
import daybook.query.web.At;
import daybook.query.web.Detail;
import daybook.query.web.Names;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes out what those whose word is needed said, and whether they said it themself. */
record VoiceLines(Words words, At at, Names names) {

    /** Beside a decision: each consultation and agreement, with who entered it where that was somebody else. */
    List<String> beside(List<Consultation> consultations, List<Concurrence> concurrences, List<Voice> voices) {
        List<String> lines = new ArrayList<>();
        var heard = voices.iterator();
        consultations.forEach(held -> lines.add(
                words.say("approval.consulted", names.office(held.consultee()), Words.date(held.on()), held.view())
                        + " "
                        + heard(heard.next())));
        concurrences.forEach(given ->
                lines.add(words.say("approval.concurred", names.office(given.delegate()), Words.date(given.on()))
                        + ". "
                        + heard(heard.next())));
        return lines;
    }

    String heard(Voice voice) {
        String key = "voice." + voice.heard();
        String office = names.office(voice.office());
        var by = voice.enteredBy();
        var shown = voice.shown();
        if (by == null) {
            return words.say(key);
        }
        return shown == null
                ? words.say(key, names.office(by), office)
                : words.say(key, names.office(by), office, names.paper(shown.paper()), shown.place());
    }

    Table answers(List<Answer> answers) {
        return Table.of(
                "answers",
                words.say("answers.title"),
                List.of(
                        Column.words(words.say("answers.office")).naming(),
                        Column.days(words.say("answers.on")),
                        Column.words(words.say("answers.said")),
                        Column.words(words.say("answers.how")),
                        Column.counts(words.say("answers.entry"))),
                answers.stream().map(this::row).toList());
    }

    private Row row(Answer answer) {
        return Row.of(
                Cell.text(names.office(answer.office())),
                Cell.day(answer.on()),
                Cell.text(said(answer)),
                Cell.text(how(answer)),
                Cell.numbered(answer.entry(), at.entry(answer.entry())));
    }

    /** Beside the questions about a decision. */
    Detail detail(Answer answer) {
        return new Detail(
                names.office(answer.office()),
                words.say("approval.answered", Words.date(answer.on()), said(answer)) + " " + how(answer),
                "answer-" + answer.entry(),
                at.entry(answer.entry()));
    }

    private String said(Answer answer) {
        var stance = answer.stance();
        var view = answer.view();
        return stance != null ? words.stance(stance, answer.amount()) : view == null ? "" : view;
    }

    private String how(Answer answer) {
        var shown = answer.shown();
        return shown == null
                ? words.say("voice.FROM_THEMSELF")
                : words.say(
                        "voice.AS_A_PAPER_SHOWS",
                        names.office(answer.enteredBy()),
                        names.office(answer.office()),
                        names.paper(shown.paper()),
                        shown.place());
    }
}
