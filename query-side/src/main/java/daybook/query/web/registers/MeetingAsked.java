package daybook.query.web.registers;

import daybook.acts.Command;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.exact.Longest;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.FormDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the forms for a meeting, a resolution and a paper say: a page for each clause, and always one more. */
@Component
class MeetingAsked implements Asking {

    private static final int MOST_CLAUSES = 59;

    private final Words words;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;

    MeetingAsked(Words words, Choices choices, RegistersQuery query, Naming naming) {
        this.words = words;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                RecordMeeting.class,
                asked -> asked.under(meetings()),
                RecordResolution.class,
                this::resolved,
                ReceivePaper.class,
                asked -> asked.under(papers()),
                RecordPrintedFigure.class,
                this::printed);
    }

    private Link meetings() {
        return new Link(words.say("meetings.title"), "/meetings");
    }

    private Link papers() {
        return new Link(words.say("papers.title"), "/papers");
    }

    private void printed(Asked asked) {
        var paper = query.paper(asked.named("paper", PaperId::new), asked.basis())
                .orElseThrow(NotFound::new)
                .paper();
        asked.titled(paper.title())
                .under(papers(), new Link(paper.title(), "/papers/" + paper.paper()))
                .about(List.of(new Detail(words.say("paper.dated"), Words.date(paper.dated()))));
    }

    private void resolved(Asked asked) {
        var meeting = query.meeting(asked.named("meeting", MeetingId::new), asked.basis())
                .orElseThrow(NotFound::new)
                .meeting();
        String title =
                words.say("meeting.title", naming.at(asked.basis()).body(meeting.body()), Words.date(meeting.held()));
        asked.titled(title)
                .under(meetings(), new Link(title, "/meetings/" + meeting.meeting()))
                .ask("clauses", draft -> clauses(asked, draft));
    }

    private void clauses(Asked asked, FormDraft draft) {
        int filled = filled(draft);
        for (int number = 1; number <= filled + 1; number++) {
            clause(asked.say("clause", Integer.toString(number)), draft, number, asked.basis());
        }
    }

    /** The last clause of which anything has been typed so far. After it there is always room for another. */
    private static int filled(FormDraft draft) {
        return IntStream.rangeClosed(1, MOST_CLAUSES)
                .filter(number -> Stream.of("number", "wording", "amount", "condition")
                        .anyMatch(part ->
                                !draft.typed("clause-" + number + "-" + part).isBlank()))
                .max()
                .orElse(0);
    }

    private void clause(String heading, FormDraft draft, int number, Basis basis) {
        String name = "clause-" + number + "-";
        draft.headed(heading)
                .add(Kind.SHORT, name + "number", "clause-number", List.of())
                .add(Kind.SELECT, name + "verb", "clause-verb", choices.constants(Verb.values()))
                .limited(Kind.AREA, name + "wording", "clause-wording", Longest.WORDING)
                .add(Kind.SELECT, name + "subject", "clause-subject", choices.clauseSubjects(basis))
                .add(Kind.MONEY, name + "amount", "clause-amount", List.of())
                .limited(Kind.TEXT, name + "condition", "clause-condition", Longest.NOTE)
                .add(Kind.SELECT, name + "subject-to", "clause-subject-to", choices.bodies(basis));
    }
}
