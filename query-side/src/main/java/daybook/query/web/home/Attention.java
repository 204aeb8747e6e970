package daybook.query.web.home;

import daybook.facts.indicator.Frequency;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.PrintedFigure;
import daybook.query.borrowing.Proposal;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what waits for somebody. */
@Component
class Attention {
    private final Words words;
    private final BorrowingQuery borrowing;
    private final RegistersQuery registers;
    private final ScorecardQuery scorecards;

    Attention(Words words, BorrowingQuery borrowing, RegistersQuery registers, ScorecardQuery scorecards) {
        this.words = words;
        this.borrowing = borrowing;
        this.registers = registers;
        this.scorecards = scorecards;
    }

    List<HomeView.Matter> at(At at, Names names) {
        List<HomeView.Matter> matters = new ArrayList<>();
        borrowing.programmes(at.basis()).stream()
                .flatMap(programme -> borrowing.borrowing(programme.programme(), at.basis()).stream())
                .forEach(page -> {
                    pending(page, at, names, matters);
                    contradictions(page, at, matters);
                });
        registers.delegations(at.basis()).forEach(line -> delegation(line, at, names, matters));
        scorecards.sets(at.basis()).forEach(set -> overdue(set, at, matters));
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

    private void delegation(DelegationLine line, At at, Names names, List<HomeView.Matter> matters) {
        var link = new Link(
                words.say("delegation.title", line.delegation().value()), at.to("/delegations/" + line.delegation()));
        if (!line.differing().isEmpty()) {
            matters.add(matter(
                    "contradiction", link, "attention.delegations", words.list(names.offices(line.delegates()))));
        }
        if (line.revoked() != null || line.refused() != null) {
            return;
        }
        if (!line.conditions().isEmpty() && !line.approved().isPositive()) {
            matters.add(matter("condition", link, "attention.condition", condition(line)));
        }
        var expires = line.expires();
        if (expires != null && expires.isBefore(at.basis().effective())) {
            matters.add(matter("overdue", link, "attention.expired", Words.date(expires)));
        }
    }

    private static String condition(DelegationLine line) {
        return line.conditions().getFirst().wording();
    }

    private void overdue(SetHead set, At at, List<HomeView.Matter> matters) {
        var late = scorecards.scorecard(set.set(), at.basis()).stream()
                .flatMap(card -> card.themes().stream())
                .flatMap(theme -> theme.lines().stream())
                .flatMap(Attention::positions)
                .filter(position -> isOverdue(position, set, at.basis()))
                .map(position -> position.definition().indicator().value())
                .toList();
        if (!late.isEmpty()) {
            matters.add(matter(
                    "overdue",
                    new Link(set.title(), at.to("/indicator-sets/" + set.set())),
                    "attention.overdue",
                    words.list(late)));
        }
    }

    private static Stream<IndicatorPosition> positions(Scorecard.Line line) {
        return Stream.concat(Stream.of(line.position()), line.parts().stream());
    }

    /** A return is overdue when a whole further period has passed within the agreement, and nobody has said why. */
    private static boolean isOverdue(IndicatorPosition position, SetHead set, Basis basis) {
        var frequency = position.definition().frequency();
        var latest = position.latest();
        if (frequency == null || latest == null || frequency == Frequency.ONCE) {
            return false;
        }
        LocalDate end = basis.effective().isBefore(set.period().to())
                ? basis.effective()
                : set.period().to();
        var missing = position.missing();
        LocalDate last =
                missing == null ? latest.period().to() : missing.period().to();
        return !last.plusMonths(months(frequency)).isAfter(end);
    }

    private static int months(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL, ONCE -> 12;
        };
    }

    private HomeView.Matter matter(String kind, Link link, String message, Object... arguments) {
        return new HomeView.Matter(kind, words.say("attention.kind." + kind), link, words.say(message, arguments));
    }
}
