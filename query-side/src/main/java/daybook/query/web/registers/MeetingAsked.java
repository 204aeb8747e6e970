package daybook.query.web.registers;

import daybook.acts.Command;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.MeetingTitle;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms for a meeting, a resolution and a paper say: a page for each clause, and always one more. */
@Component
class MeetingAsked implements Asking {

    private final Words words;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;
    private final AwaitingBody awaiting;

    MeetingAsked(Words words, Choices choices, RegistersQuery query, Naming naming, AwaitingBody awaiting) {
        this.awaiting = awaiting;
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
                WithdrawResolution.class,
                this::withdrawn,
                ConfirmMinutes.class,
                this::confirmed,
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
        String title = MeetingTitle.of(words, meeting, naming.at(asked.basis()));
        asked.titled(title)
                .under(meetings(), new Link(title, "/meetings/" + meeting.meeting()))
                .ask(
                        "clauses",
                        draft -> new ClauseQuestions(asked, draft, choices)
                                .put(awaiting.of(meeting.body(), asked.basis())))
                // What is said beside a clause is asked after it.
                .ask("handedOn", _ -> {})
                .ask("targets", _ -> {})
                .ask("facilities", _ -> {});
    }

    private void confirmed(Asked asked) {
        var meeting = query.meeting(asked.named("meeting", MeetingId::new), asked.basis())
                .orElseThrow(NotFound::new)
                .meeting();
        String title = MeetingTitle.of(words, meeting, naming.at(asked.basis()));
        asked.titled(title).under(meetings(), new Link(title, "/meetings/" + meeting.meeting()));
    }

    private void withdrawn(Asked asked) {
        var page = query.meeting(asked.named("meeting", MeetingId::new), asked.basis())
                .orElseThrow(NotFound::new);
        var resolution = page.resolutions().stream()
                .filter(line -> line.withdrawn() == null && line.item().equals(asked.named("item", item -> item)))
                .findFirst()
                .orElseThrow(NotFound::new);
        var meeting = page.meeting();
        String title = MeetingTitle.of(words, meeting, naming.at(asked.basis()));
        asked.titled(resolution.item(), title)
                .under(meetings(), new Link(title, "/meetings/" + meeting.meeting()))
                .about(resolution.clauses().stream()
                        .map(clause -> new Detail(
                                words.say("withdrawn.clause", Names.number(clause.told()), words.verbs(clause.verbs())),
                                clause.wording()))
                        .toList());
    }
}
