package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.daybook.Entries;
import daybook.query.daybook.EntryLine;
import daybook.query.web.Detail;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.sentence.Sentences;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the form for taking an entry back says: what the entry says. */
@Component
class ReversalAsked implements Asking {

    private final Words words;
    private final OneProgramme programmes;
    private final Entries entries;
    private final Sentences sentences;
    private final Naming naming;

    ReversalAsked(Words words, OneProgramme programmes, Entries entries, Sentences sentences, Naming naming) {
        this.words = words;
        this.programmes = programmes;
        this.entries = entries;
        this.sentences = sentences;
        this.naming = naming;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(ReverseEntry.class, this::reversed);
    }

    private void reversed(Asked asked) {
        long number = asked.named("entry", Long::valueOf);
        asked.titled(Long.toString(number));
        programmes.head(asked);
        EntryLine line = entries.lines(List.of(number)).stream()
                .filter(found -> found.fact() instanceof ProgrammeFact fact
                        && fact.programme().equals(OneProgramme.named(asked)))
                .findFirst()
                .orElseThrow(NotFound::new);
        asked.about(List.of(
                new Detail(words.say("reversal.what"), sentences.of(line.fact(), naming.at(asked.basis()))),
                new Detail(
                        words.say("statement.effective"),
                        Words.date(line.entered().effective()))));
    }
}
