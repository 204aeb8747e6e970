package daybook.query.web.borrowing;

import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Sources;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of programmes, and the borrowing of each. */
@Controller
class BorrowingPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final BorrowingQuery query;
    private final RegistersQuery registers;
    private final Naming naming;

    BorrowingPages(
            Visits visits, Heads heads, Words words, BorrowingQuery query, RegistersQuery registers, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.registers = registers;
        this.naming = naming;
    }

    @GetMapping("/programmes")
    ModelAndView programmes(HttpServletRequest request) {
        var visit = visits.of(request, BorrowingQuery.READS);
        var names = naming.at(visit.basis());
        var items = query.programmes(visit.basis()).stream()
                .map(programme -> Row.of(
                        Cell.link(new Link(programme.title(), visit.at().to("/programmes/" + programme.programme()))),
                        Cell.text(names.set(programme.set())),
                        Cell.text(programme.programme().value())))
                .toList();
        String heading = words.say("programmes.title");
        return View.of(
                "list",
                ListPage.of(
                        heads.asAt(visit, heading),
                        heading,
                        words.say("programmes.none"),
                        List.of(
                                Column.words(words.say("programmes.programme")).namingQuietly(),
                                Column.words(words.say("programmes.set")).chosenFrom(),
                                Column.words(words.say("short-name"))),
                        items,
                        opening(visit)));
    }

    @GetMapping("/programmes/{programme}")
    ModelAndView borrowing(@PathVariable ProgrammeId programme, HttpServletRequest request) {
        var visit = visits.of(request, BorrowingQuery.READS, RegistersQuery.READS);
        var page = query.borrowing(programme, visit.basis()).orElseThrow(NotFound::new);
        var at = visit.at();
        var names = naming.at(visit.basis());
        var sources = new Sources(page.entered(), at, words);
        var flags = Flags.of(words, names, registers, visit.basis());
        var amounts = new Amounts(words, at, sources, names, programme, flags);
        var rewards = new Rewards(words, at, sources, amounts, new ReversalLines(words, visit, programme));
        var money = new MoneyLines(words, at, programme, flags);
        var claims = new ClaimLines(
                words, at, programme, money, new ReversalLines(words, visit, programme), new ClaimFlags(words, page));
        var reversals = new ReversalLines(words, visit, programme);
        var acts = new MoneyActs(words, visit, programme);
        var facility = new FacilityLines(words, at, sources, names, programme, money, reversals);
        return View.of(
                "borrowing",
                new BorrowingView(
                        heads.asAt(visit, page.programme().title(), way(words, visit)),
                        page.programme().title(),
                        new Link(
                                names.set(page.programme().set()),
                                at.to("/indicator-sets/" + page.programme().set())),
                        assumed(page, visit, names),
                        actions(page, visit),
                        amounts.table(page),
                        money.table(page, acts),
                        facility.table(page.facility()),
                        facility.extensions(page.facility()),
                        facility.changes(page.facility()),
                        rewards.table(page),
                        claims.table(page.claims()),
                        new FunderTermsLines(words, at, sources, reversals).table(page.terms()),
                        rewards.printed(page.printed()),
                        reversals.table(page.reversals(), page.entered())));
    }

    private List<Link> opening(Visit visit) {
        return visit.offers(OpenProgramme.class)
                ? List.of(new Link(words.say("programmes.open"), "/programmes/new"))
                : List.of();
    }

    static Link way(Words words, Visit visit) {
        return new Link(words.say("programmes.title"), visit.at().to("/programmes"));
    }

    private List<Link> actions(Borrowing page, Visit visit) {
        List<Link> actions = new ArrayList<>();
        String path = "/programmes/" + page.programme().programme();
        boolean pending =
                page.facility().extensions().stream().anyMatch(asked -> asked.state() == Facility.State.PENDING);
        if (visit.offers(ProposeInvestment.class)) {
            actions.add(new Link(words.say("borrowing.propose"), path + "/proposals/new"));
        }
        boolean authorised = page.facility().authorised() != null;
        if (visit.offers(RecordRewardOffer.class)) {
            actions.add(new Link(words.say("reward.offer"), path + "/rewards/offer"));
        }
        if (!authorised && visit.offers(AuthoriseFacility.class)) {
            actions.add(new Link(words.say("facility.authorise"), path + "/facility/authorise"));
        }
        var authorisedEntry = page.facility().authorisedEntry();
        if (authorisedEntry != null) {
            actions.addAll(new ReversalLines(words, visit, page.programme().programme())
                    .act(authorisedEntry, "reversal.facility"));
        }
        if (visit.offers(RecordOpeningPosition.class)) {
            actions.add(new Link(words.say("opening.record"), path + "/opening/record"));
        }
        if (MoneyMoved.of(page.openings()).owed().isPositive() && visit.offers(RepayOpeningBalance.class)) {
            actions.add(new Link(words.say("opening.repay"), path + "/opening/repay"));
        }
        if (MoneyMoved.of(page.openings()).owed().isPositive() && visit.offers(WriteOffOpeningBalance.class)) {
            actions.add(new Link(words.say("opening.write-off"), path + "/opening/write-off"));
        }
        if (authorised && !pending && visit.offers(RequestFacilityExtension.class)) {
            actions.add(new Link(words.say("facility.extend"), path + "/facility/extend"));
        }
        if (pending && visit.offers(DecideFacilityExtension.class)) {
            actions.add(new Link(words.say("facility.decide"), path + "/facility/decide"));
        }
        if (authorised && visit.offers(ChangeFacility.class)) {
            actions.add(new Link(words.say("facility.change"), path + "/facility/change"));
        }
        if (page.totals().potential().isPositive() && visit.offers(ClaimReward.class)) {
            actions.add(new Link(words.say("claim.do"), path + "/rewards/claim"));
        }
        if (page.claims().stream().anyMatch(claim -> claim.open().isPositive()) && visit.offers(ReceiveReward.class)) {
            actions.add(new Link(words.say("receipt.do"), path + "/rewards/receive"));
        }
        if (page.totals().potential().isPositive() && visit.offers(ChangeFunderTerms.class)) {
            actions.add(new Link(words.say("terms.change"), path + "/rewards/change-terms"));
        }
        actions.add(new Link(words.say("statement.see"), visit.at().to(path + "/statement")));
        return actions;
    }

    private @Nullable String assumed(Borrowing page, Visit visit, Names names) {
        var refs = Stream.concat(
                        page.targets().stream()
                                .flatMap(target -> target.proposals().stream())
                                .flatMap(proposal -> proposal.decisions().stream())
                                .map(decision -> decision.clause()),
                        Stream.concat(
                                page.facility().extensions().stream().map(Facility.Extension::requestedBy),
                                page.facility().changes().stream().map(Facility.Change::clause)))
                .distinct()
                .filter(clause -> isAssumed(clause, visit))
                .map(clause -> words.say("assumed.item", names.meeting(clause.meeting()), clause.item()))
                .distinct()
                .toList();
        return refs.isEmpty() ? null : words.say("assumed.borrowing", words.list(refs));
    }

    private boolean isAssumed(ClauseRef clause, Visit visit) {
        return registers
                .clause(clause, visit.basis())
                .filter(found -> found.basis() == ResolutionBasis.ASSUMED)
                .isPresent();
    }
}
