package daybook.query.web.borrowing;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal;
import daybook.query.borrowing.ProposalPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.Sources;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a proposed investment. */
@Controller
class ProposalPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final BorrowingQuery query;
    private final RegistersQuery registers;
    private final Naming naming;

    ProposalPages(
            Visits visits, Heads heads, Words words, BorrowingQuery query, RegistersQuery registers, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.registers = registers;
        this.naming = naming;
    }

    @GetMapping("/programmes/{programme}/proposals/{proposal}")
    ModelAndView proposal(
            @PathVariable ProgrammeId programme, @PathVariable ProposalId proposal, HttpServletRequest request) {
        var visit = visits.of(request, BorrowingQuery.READS, RegistersQuery.READS);
        var page = query.proposal(programme, proposal, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var flags = Flags.of(words, names, registers, visit.basis());
        var rows = new DecisionRows(words, visit.at(), names, flags);
        String heading = words.say("proposal.title", names.proposal(programme, proposal));
        return View.of(
                "proposal",
                new ProposalView(
                        heads.asAt(visit, heading, way(page, visit)),
                        heading,
                        actions(page, visit),
                        about(page, visit),
                        money(page, visit, names, flags),
                        rows.decisions(page.proposal()),
                        rows.releases(page.proposal()),
                        new ReversalLines(words, visit, programme).table(page.reversals(), page.entered())));
    }

    private Link[] way(ProposalPage page, Visit visit) {
        var programme = page.programme();
        return new Link[] {
            BorrowingPages.way(words, visit),
            new Link(programme.title(), visit.at().to("/programmes/" + programme.programme()))
        };
    }

    private List<Link> actions(ProposalPage page, Visit visit) {
        var programme = page.programme().programme();
        var proposal = page.proposal().proposal();
        List<Link> actions = new ArrayList<>();
        if (visit.offers(RecommendInvestment.class)) {
            actions.add(new Link(
                    words.say("proposal.recommend"),
                    "/programmes/" + programme + "/proposals/" + proposal + "/recommend"));
        }
        if (visit.offers(DecideInvestment.class)) {
            actions.add(new Link(
                    words.say("proposal.decide"), "/programmes/" + programme + "/proposals/" + proposal + "/decide"));
        }
        actions.addAll(new MoneyActs(words, visit, programme).of(page.proposal()));
        actions.addAll(reversing(page, visit));
        actions.add(new Link(words.say("proposal.trail"), visit.at().trail(Nodes.proposal(programme, proposal))));
        return actions;
    }

    private List<Link> reversing(ProposalPage page, Visit visit) {
        var reversals = new ReversalLines(words, visit, page.programme().programme());
        var proposal = page.proposal();
        var advice = proposal.recommendation();
        List<Link> acts = new ArrayList<>();
        if (page.reversals().stream().noneMatch(reversal -> reversal.reversed() == proposal.entry())) {
            acts.addAll(reversals.act(proposal.entry(), "reversal.proposal"));
        }
        if (advice != null) {
            acts.addAll(reversals.act(advice.entry(), "reversal.recommendation"));
        }
        return acts;
    }

    private List<Detail> about(ProposalPage page, Visit visit) {
        var indicator = page.proposal().indicator();
        var title = page.indicatorTitle();
        return List.of(
                new Detail(
                        words.say("proposal.indicator"),
                        title == null ? indicator.value() : title,
                        "indicator",
                        visit.at().to("/indicators/" + indicator)),
                new Detail(words.say("proposal.purpose"), page.proposal().purpose()));
    }

    private List<BorrowingView.Standing> money(ProposalPage page, Visit visit, Names names, Flags flags) {
        var proposal = page.proposal();
        var sources = new Sources(page.entered(), visit.at(), words);
        var rewards = new Rewards(
                words,
                visit.at(),
                sources,
                new Amounts(words, visit.at(), sources, names, page.programme().programme(), flags),
                new ReversalLines(words, visit, page.programme().programme()));
        List<BorrowingView.Standing> money = new ArrayList<>();
        money.add(line("requested", requested(proposal).source(sources.of(proposal.entry()))));
        money.add(line("recommended", recommended(proposal, sources)));
        money.add(line("firm", Figure.of(proposal.firm()).note(Flags.joined(flags.agreed(proposal)))));
        money.add(line("conditional", conditional(proposal)));
        var awaiting = proposal.awaiting();
        money.add(line(
                "pending",
                Figure.of(proposal.pending())
                        .note(awaiting == null ? null : words.say("borrowing.awaiting", names.body(awaiting)))));
        money.addAll(spent(
                proposal, new MoneyLines(words, visit.at(), page.programme().programme(), flags)));
        var reward = page.reward();
        if (reward != null) {
            money.add(line("potential", rewards.potential(reward)));
            money.add(line("latest", rewards.latest(reward.atLatestReturns())));
        }
        return money;
    }

    private List<BorrowingView.Standing> spent(Proposal proposal, MoneyLines lines) {
        String of = ":" + proposal.proposal();
        MoneyMoved account = proposal.account();
        return List.of(
                line("approved", lines.approved(proposal)),
                line("allocated", lines.figure(account.allocated(), Kind.ALLOCATED, of)),
                line("committed", lines.figure(account.committed(), Kind.COMMITTED, of)),
                line("drawn", lines.drawn(account, of)),
                line("repaid", lines.figure(account.repaid(), Kind.REPAID, of)),
                line("written-off", lines.figure(account.writtenOff(), Kind.WRITTEN_OFF, of)),
                line("owed", lines.owed(account.owed(), of)));
    }

    private Figure conditional(Proposal proposal) {
        var condition = proposal.condition();
        return Figure.of(proposal.conditional())
                .note(
                        condition == null || !proposal.conditional().isPositive()
                                ? null
                                : words.say("proposal.condition", condition));
    }

    private Figure requested(Proposal proposal) {
        var requested = proposal.requested();
        return requested == null ? Figure.of(words.say("not-stated")) : Figure.of(requested);
    }

    private Figure recommended(Proposal proposal, Sources sources) {
        var advice = proposal.recommendation();
        if (advice == null) {
            return Figure.of(words.say("proposal.no-recommendation"));
        }
        var condition = advice.condition();
        return Figure.of(words.say("proposal.advice", Words.money(advice.amount()), words.word(advice.advice())))
                .note(condition == null ? null : words.say("proposal.condition", condition))
                .source(sources.of(advice.entry()));
    }

    private BorrowingView.Standing line(String what, Figure figure) {
        return new BorrowingView.Standing(words.say("proposal." + what), figure.id("proposal-" + what));
    }
}
