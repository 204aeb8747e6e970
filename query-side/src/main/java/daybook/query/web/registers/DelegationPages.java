package daybook.query.web.registers;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.facts.delegation.Condition;
import daybook.facts.id.DelegationId;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.DelegationStanding;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of delegations, and each with what was approved under it. */
@Controller
class DelegationPages {
    private final Visits visits;
    private final WithdrawnLines withdrawnLines;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;

    DelegationPages(
            Visits visits,
            Heads heads,
            Words words,
            RegistersQuery query,
            Naming naming,
            WithdrawnLines withdrawnLines) {
        this.withdrawnLines = withdrawnLines;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/delegations")
    ModelAndView delegations(HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var names = naming.at(visit.basis());
        var lines = query.delegations(visit.basis());
        var items = lines.stream()
                .map(line -> row(line, lines, new Contradictions(words, visit.at(), names)))
                .toList();
        String heading = words.say("delegations.title");
        var actions = visit.offers(GrantDelegation.class)
                ? List.of(new Link(words.say("delegations.grant"), "/delegations/new"))
                : List.<Link>of();
        return View.of(
                "list",
                ListPage.of(
                                heads.asAt(visit, heading),
                                heading,
                                words.say("delegations.none"),
                                columns(),
                                items,
                                actions)
                        .with(withdrawnLines.of(visit, "delegation")));
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.say("delegations.delegation")).namingQuietly(),
                Column.words(words.say("delegation.subject")),
                Column.words(words.say("delegation.delegates")).chosenFrom(),
                Column.money(words.say("delegation.approved")),
                Column.counts(words.say("delegation.exercised")),
                Column.words(words.say("delegation.standing")).chosenFrom(),
                Column.words(words.say("delegations.differs")));
    }

    private Row row(DelegationLine line, List<DelegationLine> all, Contradictions sides) {
        return Row.of(
                Cell.link(new Link(
                        words.say(
                                "delegation.title", words.delegation(line.subject(), line.delegates(), sides.names())),
                        sides.at().to("/delegations/" + line.delegation()))),
                Cell.text(words.subject(line.subject(), sides.names())),
                Cell.text(words.list(sides.names().offices(line.delegates()))),
                line.inWords() ? Cell.text("") : Cell.money(line.approved(), ""),
                line.inWords() ? Cell.count(line.exercised()) : Cell.text(""),
                Cell.text(words.word(line.standing(sides.at().basis().effective()))),
                Cell.text(all.stream()
                        .filter(other -> line.differing().contains(other.delegation()))
                        .map(other -> words.say(
                                "delegations.item.contradicted",
                                sides.names().delegation(other.delegation()),
                                sides.differences(line, other)))
                        .collect(Collectors.joining(". "))));
    }

    @GetMapping("/delegations/{delegation}")
    ModelAndView delegation(@PathVariable DelegationId delegation, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var page = query.delegation(delegation, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var rows = new DelegationRows(words, visit.at(), names);
        var line = page.delegation();
        String heading = words.say("delegation.title", words.delegation(line.subject(), line.delegates(), names));
        return View.of(
                "delegation",
                new DelegationView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(
                                        words.say("delegations.title"),
                                        visit.at().to("/delegations"))),
                        heading,
                        actions(page.delegation(), visit),
                        closed(page.delegation(), visit),
                        rows.about(page.delegation()),
                        page.delegation().conditions().stream()
                                .map(Condition::wording)
                                .toList(),
                        rows.granted(page.grantedBy()),
                        line.inWords(),
                        rows.approvals(page),
                        rows.exercises(page),
                        rows.against(page.delegation()),
                        rows.voices().answers(page.answers()),
                        contradictions(page, new Contradictions(words, visit.at(), names))));
    }

    private static List<Table> contradictions(DelegationPage page, Contradictions sides) {
        return page.differing().stream()
                .map(other -> sides.between(page.delegation(), other))
                .toList();
    }

    /** Something that was said before it ended can still be entered afterwards, as a decision can. */
    private static boolean isOpen(DelegationStanding standing) {
        return switch (standing) {
            case LIVE, EXPIRED, REVOKED -> true;
            case SPENT, REFUSED -> false;
        };
    }

    /** Why nothing more is decided under it; null while something can be. */
    private @Nullable String closed(DelegationLine line, Visit visit) {
        var standing = line.standing(visit.basis().effective());
        return standing == DelegationStanding.LIVE ? null : words.say("delegation.closed." + standing);
    }

    private List<Link> actions(DelegationLine line, Visit visit) {
        var delegation = line.delegation();
        List<Link> actions = new ArrayList<>();
        var standing = line.standing(visit.basis().effective());
        String when = standing == DelegationStanding.LIVE ? "" : ".before";
        if (visit.offers(ApproveUnderDelegation.class) && standing != DelegationStanding.SPENT) {
            actions.add(new Link(words.say("delegation.approve" + when), "/delegations/" + delegation + "/approve"));
        }
        if (line.decidedJointly() && isOpen(standing) && visit.offers(AnswerAsDelegate.class)) {
            actions.add(new Link(words.say("delegation.concur" + when), "/delegations/" + delegation + "/concur"));
        }
        if (!line.consultees().isEmpty() && isOpen(standing) && visit.offers(AnswerAsConsultee.class)) {
            actions.add(new Link(words.say("delegation.consult" + when), "/delegations/" + delegation + "/consult"));
        }
        if (line.revoked() == null && visit.offers(RevokeDelegation.class)) {
            actions.add(new Link(words.say("delegation.revoke"), "/delegations/" + delegation + "/revoke"));
        }
        actions.add(new Link(words.say("delegation.trail"), visit.at().trail(Nodes.of(delegation))));
        return actions;
    }
}
