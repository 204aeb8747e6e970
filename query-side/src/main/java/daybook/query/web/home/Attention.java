package daybook.query.web.home;

import daybook.facts.id.MeetingId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.OverClaim;
import daybook.query.borrowing.PrintedFigure;
import daybook.query.borrowing.Proposal;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.SetHead;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Words;
import daybook.query.web.due.DueLine;
import daybook.query.web.due.DueReturns;
import daybook.query.web.registers.OutstandingClauses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what waits for somebody. */
@Component
class Attention {
    private static final int MOST_NAMED = 5;

    private final Words words;
    private final BorrowingQuery borrowing;
    private final RegistersQuery registers;
    private final DueReturns due;
    private final OutstandingClauses outstanding;

    Attention(
            Words words,
            BorrowingQuery borrowing,
            RegistersQuery registers,
            DueReturns due,
            OutstandingClauses outstanding) {
        this.outstanding = outstanding;
        this.words = words;
        this.borrowing = borrowing;
        this.registers = registers;
        this.due = due;
    }

    List<HomeView.Matter> at(At at, Names names) {
        List<HomeView.Matter> matters = new ArrayList<>();
        borrowing.programmes(at.basis()).stream()
                .flatMap(programme -> borrowing.borrowing(programme.programme(), at.basis()).stream())
                .forEach(page -> {
                    pending(page, at, names, matters);
                    contradictions(page, at, matters);
                    overClaimed(page, at, matters);
                });
        outstanding(at, names, matters);
        registers.delegations(at.basis()).forEach(line -> delegation(line, at, names, matters));
        overdue(at, matters);
        return matters;
    }

    private void pending(Borrowing page, At at, Names names, List<HomeView.Matter> matters) {
        var link = new Link(
                page.programme().title(),
                at.to("/programmes/" + page.programme().programme()));
        page.facility().extensions().stream()
                .filter(asked -> asked.state() == Facility.State.PENDING)
                .forEach(asked -> matters.add(matter(
                        "pending",
                        link,
                        "attention.facility",
                        Words.money(asked.amount()),
                        names.body(asked.awaiting()))));
        var waiting = page.targets().stream()
                .flatMap(target -> target.proposals().stream())
                .filter(proposal -> proposal.awaiting() != null)
                .map(Proposal::proposal)
                .map(Object::toString)
                .toList();
        if (!waiting.isEmpty()) {
            matters.add(matter(
                    "pending",
                    link,
                    "attention.proposals",
                    words.list(waiting),
                    Words.money(page.totals().sums().pending())));
        }
    }

    /** A line for each meeting some of whose clauses nobody has carried out. */
    private void outstanding(At at, Names names, List<HomeView.Matter> matters) {
        Map<MeetingId, List<ClauseChoice>> waiting = outstanding.at(at.basis()).stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.ref().meeting(), LinkedHashMap::new, Collectors.toList()));
        waiting.forEach((meeting, clauses) -> matters.add(matter(
                "outstanding",
                new Link(
                        words.say(
                                "meeting.title",
                                names.body(clauses.getFirst().body()),
                                Words.date(clauses.getFirst().held())),
                        at.to("/meetings/" + meeting)),
                "attention.outstanding",
                words.list(clauses.stream()
                        .map(choice -> words.say(
                                "attention.outstanding.clause",
                                choice.ref().item(),
                                names.number(choice.says()),
                                words.verbs(choice.clause().verbs())))
                        .toList()))));
    }

    private void contradictions(Borrowing page, At at, List<HomeView.Matter> matters) {
        long differing = Stream.concat(
                        page.printed().stream(),
                        page.targets().stream()
                                .flatMap(target -> Stream.ofNullable(target.reward()))
                                .flatMap(reward -> reward.printed().stream()))
                .filter(PrintedFigure::differs)
                .count();
        if (differing > 0) {
            matters.add(matter(
                    "contradiction",
                    new Link(
                            page.programme().title(),
                            at.to("/programmes/" + page.programme().programme())),
                    "attention.printed",
                    Long.toString(differing)));
        }
    }

    /** A line for each reward of which more is claimed than was earned. */
    private void overClaimed(Borrowing page, At at, List<HomeView.Matter> matters) {
        var link = new Link(
                page.programme().title(),
                at.to("/programmes/" + page.programme().programme()));
        page.overClaims()
                .forEach(over -> matters.add(
                        new HomeView.Matter("overclaimed", words.say("attention.kind.overclaimed"), link, says(over))));
    }

    private String says(OverClaim over) {
        var indicator = over.indicator();
        var earned = over.earned();
        String what = earned == null
                ? words.say("attention.overclaimed.untold", Words.money(over.claimed()), name(over))
                : indicator == null
                        ? words.say(
                                "attention.overclaimed.whole", Words.money(over.above()), Words.money(over.claimed()))
                        : words.say(
                                "attention.overclaimed",
                                Words.money(over.above()),
                                name(over),
                                Words.money(over.claimed()),
                                Words.money(earned));
        String next = over.received().isPositive()
                ? words.say("attention.overclaimed.received", Words.money(over.received()))
                : words.say("attention.overclaimed.open");
        return words.say("attention.overclaimed.what-to-do", what, next);
    }

    private static String name(OverClaim over) {
        var title = over.title();
        return title == null ? String.valueOf(over.indicator()) : title;
    }

    private void delegation(DelegationLine line, At at, Names names, List<HomeView.Matter> matters) {
        var link = new Link(
                words.say("delegation.title", words.delegation(line.subject(), line.delegates(), names)),
                at.to("/delegations/" + line.delegation()));
        if (!line.differing().isEmpty()) {
            matters.add(matter(
                    "contradiction", link, "attention.delegations", words.list(names.offices(line.delegates()))));
        }
        if (line.revoked() != null || line.refused() != null) {
            return;
        }
        if (!line.conditions().isEmpty() && !line.approved().isPositive() && line.exercised() == 0) {
            matters.add(matter("condition", link, "attention.condition", condition(line)));
        } else if (line.inWords() && line.exercised() == 0) {
            matters.add(matter("pending", link, "attention.exercise", words.list(names.offices(line.delegates()))));
        }
        var expires = line.expires();
        if (expires != null && expires.isBefore(at.basis().effective())) {
            matters.add(matter("overdue", link, "attention.expired", Words.date(expires)));
        }
    }

    private static String condition(DelegationLine line) {
        return line.conditions().getFirst().wording();
    }

    /** A line for each set with returns that are late, which leads to them. */
    private void overdue(At at, List<HomeView.Matter> matters) {
        Map<SetHead, List<String>> late = due.at(at.basis()).stream()
                .filter(DueLine::late)
                .collect(Collectors.groupingBy(
                        DueLine::set,
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.position().definition().title(), Collectors.toList())));
        late.forEach((set, titles) -> matters.add(matter(
                "overdue",
                new Link(set.title(), at.to("/due", "set", set.set().value())),
                "attention.overdue",
                Integer.toString(titles.size()),
                some(titles.stream().distinct().toList()))));
    }

    /** The first few of many: all of them are where the line leads. */
    private String some(List<String> titles) {
        return titles.size() <= MOST_NAMED
                ? words.list(titles)
                : words.say(
                        "attention.more",
                        String.join(", ", titles.subList(0, MOST_NAMED)),
                        Integer.toString(titles.size() - MOST_NAMED));
    }

    private HomeView.Matter matter(String kind, Link link, String message, Object... arguments) {
        return new HomeView.Matter(kind, words.say("attention.kind." + kind), link, words.say(message, arguments));
    }
}
