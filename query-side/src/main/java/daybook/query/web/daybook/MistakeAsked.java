package daybook.query.web.daybook;

import daybook.acts.Command;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.Id;
import daybook.facts.meeting.MeetingHeld;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.daybook.Named;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Streams;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.sentence.Sentences;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the forms for putting a mistake right say: what the entry says, or what the thing is called. */
@Component
class MistakeAsked implements Asking {

    private final Words words;
    private final Entries entries;
    private final Sentences sentences;
    private final Naming naming;
    private final RegistersQuery registers;

    MistakeAsked(Words words, Entries entries, Sentences sentences, Naming naming, RegistersQuery registers) {
        this.registers = registers;
        this.words = words;
        this.entries = entries;
        this.sentences = sentences;
        this.naming = naming;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(WithdrawEntry.class, this::withdrawn, CorrectName.class, this::named);
    }

    private void withdrawn(Asked asked) {
        long number = asked.named("entry", Long::valueOf);
        Id thing = asked.named("thing", Id::ofStream);
        EntryLine line = entries.lines(List.of(number)).stream()
                .filter(found -> found.stream().equals(thing.stream()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var names = naming.at(asked.basis(), Named.in(List.of(line)));
        asked.titled(Long.toString(number))
                .under(
                        new Link(words.say("daybook.title"), "/entries"),
                        new Link(words.say("entry.title", Long.toString(number)), "/entries/" + number))
                .about(Stream.concat(
                                Stream.of(
                                        new Detail(words.say("reversal.what"), sentences.of(line.fact(), names)),
                                        new Detail(
                                                words.say("statement.effective"),
                                                Words.date(line.entered().effective()))),
                                line.fact() instanceof MeetingHeld held ? resolved(held, asked.basis()) : Stream.of())
                        .toList());
    }

    /** What a meeting resolved goes with it. */
    private Stream<Detail> resolved(MeetingHeld held, Basis basis) {
        return registers.meeting(held.meeting(), basis).stream()
                .flatMap(page -> page.resolutions().stream())
                .filter(line -> line.withdrawn() == null)
                .map(line -> new Detail(
                        words.say("withdrawn.with-it"), words.say("resolution.heading", line.item(), line.title())));
    }

    private void named(Asked asked) {
        Id thing = asked.named("thing", Id::ofStream);
        asked.titled(naming.at(asked.basis()).plainly(thing))
                .under(new Link(naming.at(asked.basis()).thing(thing), Streams.page(thing)))
                // As it is now, to be mended.
                .start("name", naming.at(asked.basis()).plainly(thing));
    }
}
