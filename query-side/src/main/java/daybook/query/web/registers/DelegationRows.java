package daybook.query.web.registers;

import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegatedRefusal;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationPage;
import daybook.query.web.At;
import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out delegations. */
record DelegationRows(Words words, At at, Names names) {
    List<Detail> about(DelegationLine line) {
        var cap = line.cap();
        var expires = line.expires();
        List<Detail> about = new ArrayList<>();
        about.add(new Detail(
                words.say("delegation.subject"),
                words.subject(line.subject()),
                "delegation-subject",
                at.trail(line.subject().text())));
        about.add(standing(line));
        about.add(detail("delegates", words.list(names.offices(line.delegates()))));
        about.add(detail("consultees", words.list(names.offices(line.consultees()))));
        about.add(detail("cap", cap == null ? words.say("delegation.cap.none") : Words.money(cap)));
        about.add(detail("approved", Words.money(line.approved())));
        about.add(detail("left", left(line)));
        about.add(detail("effective", Words.date(line.effective())));
        about.add(detail("expires", expires == null ? words.say("delegation.expires.none") : Words.date(expires)));
        about.add(new Detail(words.say("delegation.entry"), Long.toString(line.entry()), null, at.entry(line.entry())));
        return about;
    }

    private String left(DelegationLine line) {
        var left = line.left();
        return switch (line.standing(at.basis().effective())) {
            case LIVE -> left == null ? words.say("delegation.cap.none") : Words.money(left);
            case SPENT -> Words.money(Pence.ZERO);
            case REFUSED, EXPIRED, REVOKED -> words.say("delegation.left.none");
        };
    }

    private Detail standing(DelegationLine line) {
        var revoked = line.revoked();
        return new Detail(
                words.say("delegation.standing"),
                standing(line, words, at.basis().effective()),
                "delegation-standing",
                revoked == null ? null : at.trail(Nodes.clause(revoked.clause())));
    }

    /** In words; of one that was ended also when, and by which clause. */
    static String standing(DelegationLine line, Words words, LocalDate on) {
        var revoked = line.revoked();
        var refused = line.refused();
        if (revoked != null) {
            return words.say(
                    "delegation.revoked",
                    Words.date(revoked.on()),
                    revoked.clause().text());
        }
        return refused == null
                ? words.word(line.standing(on))
                : words.say("delegation.refused", Words.date(refused.on()));
    }

    private Detail detail(String what, String text) {
        return new Detail(words.say("delegation." + what), text, "delegation-" + what, null);
    }

    DelegationView.@Nullable Granted granted(@Nullable ClauseChoice by) {
        return by == null
                ? null
                : new DelegationView.Granted(
                        new Link(by.ref().text(), at.trail(Nodes.clause(by.ref()))),
                        by.clause().wording(),
                        words.word(by.basis()),
                        by.basis() == ResolutionBasis.ASSUMED ? words.say("assumed.resolution") : null);
    }

    Table approvals(DelegationPage page) {
        var delegation = page.delegation().delegation();
        return Table.of(
                "approvals",
                words.say("delegation.approvals"),
                List.of(
                        Column.numbers(words.say("approval.number")).namingQuietly(),
                        Column.days(words.say("approval.on")),
                        Column.words(words.say("approval.delegate")),
                        Column.money(words.say("approval.amount")),
                        Column.words(words.say("approval.shown")),
                        Column.counts(words.say("approval.entry"))),
                page.approvals().stream()
                        .map(approval -> approved(delegation, approval))
                        .toList());
    }

    private Row approved(DelegationId delegation, DelegationPage.Approval approval) {
        List<String> shown = prepared(approval.consultations(), approval.concurrences());
        approval.evidence().forEach(proof -> shown.add(proof("approval.evidence", proof)));
        return Row.of(
                Cell.count(approval.number()),
                Cell.day(approval.effective()),
                Cell.text(names.office(approval.delegate())),
                Cell.figure(Figure.of(approval.amount())
                        .id("approval-" + approval.number())
                        .trail(at.trail(Nodes.approval(delegation, approval.number())))),
                Cell.lines(shown),
                Cell.numbered(approval.entry(), at.entry(approval.entry())));
    }

    DelegationView.@Nullable Against against(@Nullable DelegatedRefusal refused) {
        if (refused == null) {
            return null;
        }
        List<String> shown = prepared(refused.consultations(), refused.concurrences());
        refused.evidence().forEach(proof -> shown.add(proof("refusal.evidence", proof)));
        return new DelegationView.Against(
                Words.date(refused.on()),
                names.office(refused.delegate()),
                refused.reason(),
                shown,
                new Link(Long.toString(refused.entry()), at.entry(refused.entry())));
    }

    private List<String> prepared(List<Consultation> consultations, List<Concurrence> concurrences) {
        List<String> shown = new ArrayList<>();
        consultations.forEach(consulted -> shown.add(words.say(
                "approval.consulted",
                names.office(consulted.consultee()),
                Words.date(consulted.on()),
                consulted.view())));
        concurrences.forEach(concurred -> shown.add(
                words.say("approval.concurred", names.office(concurred.delegate()), Words.date(concurred.on()))));
        return shown;
    }

    private String proof(String message, Evidence proof) {
        return words.say(
                message,
                proof.condition(),
                proof.source().paper().value(),
                proof.source().place());
    }
}
