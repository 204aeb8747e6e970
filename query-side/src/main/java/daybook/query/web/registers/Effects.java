package daybook.query.web.registers;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationFact;
import daybook.query.daybook.EntryLine;
import daybook.query.registers.ResolutionLine;
import daybook.query.registers.Withdrawn;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was entered by the authority of a clause: to whom it delegates, what it let be borrowed, what was decided by it. */
final class Effects {

    /** Of one clause; its trail leads to the others. */
    private static final int MOST = 10;

    private final Words words;
    private final Sentences sentences;
    private final At at;
    private final Names names;
    private final Map<ClauseRef, List<EntryLine>> byClause;
    private final Map<Long, Withdrawn> gone;

    /**
     * @param brought what was entered by the authority of clauses
     * @param gone of that what was withdrawn, by entry
     */
    Effects(Words words, Sentences sentences, At at, Names names, List<EntryLine> brought, Map<Long, Withdrawn> gone) {
        this.words = words;
        this.sentences = sentences;
        this.at = at;
        this.names = names;
        this.gone = gone;
        this.byClause = brought.stream()
                .filter(line -> line.entered().by().authority() instanceof Authority.UnderClause)
                .collect(
                        Collectors.groupingBy(line -> clause(line.entered().by().authority())));
    }

    private static ClauseRef clause(Authority authority) {
        return ((Authority.UnderClause) authority).clause();
    }

    /** The clauses of resolutions, as what was entered by them names them. */
    static List<Authority.UnderClause> clauses(List<ResolutionLine> resolutions) {
        return resolutions.stream()
                .flatMap(line -> line.clauses().stream()
                        .map(clause -> new ClauseRef(line.meeting(), line.item(), clause.number())))
                .distinct()
                .map(Authority.UnderClause::new)
                .toList();
    }

    /** One recorded again under the number of one that was withdrawn brought about only what came after it. */
    List<Beside> of(ClauseRef ref, ResolutionLine line) {
        var withdrawn = line.withdrawn();
        List<EntryLine> brought = byClause.getOrDefault(ref, List.of()).stream()
                .filter(entry -> entry.entered().entry() > line.entry())
                .filter(entry -> withdrawn == null || entry.entered().entry() < withdrawn.entry())
                .toList();
        List<Beside> notes = new ArrayList<>();
        brought.stream().limit(MOST).map(this::note).forEach(notes::add);
        if (brought.size() > MOST) {
            notes.add(new Beside.Note(words.say("clause.effects.more", brought.size() - MOST), List.of()));
        }
        return notes;
    }

    private Beside note(EntryLine line) {
        long entry = line.entered().entry();
        // What the clause says itself is not said again; to whom it hands on it does not say.
        String says = line.fact() instanceof DelegationFact
                ? sentences.of(line.fact(), names)
                : words.say("clause.effects.brought");
        var back = gone.get(entry);
        return new Beside.Note(
                back == null ? says : words.say("clause.effects.gone", says, back.reason()),
                List.of(new Link(words.say("clause.effects.entry", Long.toString(entry)), at.entry(entry))));
    }
}
