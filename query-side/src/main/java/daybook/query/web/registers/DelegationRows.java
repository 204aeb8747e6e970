package daybook.query.web.registers;

import daybook.facts.delegation.Evidence;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.ResolutionBasis;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegatedRefusal;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.DelegationPage;
import daybook.query.registers.Revoked;
import daybook.query.web.Afterwards;
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
                words.subject(line.subject(), names),
                "delegation-subject",
                at.trail(line.subject().text())));
        about.add(standing(line));
        about.add(detail("delegates", words.list(names.offices(line.delegates()))));
        if (line.delegates().size() > 1) {
            about.add(detail("deciding", words.word(line.deciding())));
        }
        about.add(detail("consultees", words.list(names.offices(line.consultees()))));
        if (line.inWords()) {
            about.add(detail("exercised", Integer.toString(line.exercised())));
        } else {
            add(about, "eachCap", line.eachCap());
            about.add(detail("cap", cap == null ? words.say("delegation.cap.none") : Words.money(cap)));
            about.add(detail("approved", Words.money(line.approved())));
            about.add(detail("left", left(line)));
            add(about, "sharedCap", line.sharedCap());
            add(about, "sharedApproved", line.sharedApproved());
            add(about, "sharedLeft", line.leftTogether());
        }
        about.add(detail("effective", Words.date(line.effective())));
        about.add(detail("expires", expires == null ? words.say("delegation.expires.none") : Words.date(expires)));
        about.add(new Detail(words.say("delegation.entry"), Long.toString(line.entry()), null, at.entry(line.entry())));
        return about;
    }

    private void add(List<Detail> about, String what, @Nullable Pence amount) {
        if (amount != null) {
            about.add(detail(what, Words.money(amount)));
        }
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
                standing(line, words, names, at.basis().effective()),
                "delegation-standing",
                revoked == null ? null : at.trail(Nodes.clause(revoked.clause())));
    }

    /** In words; of one that was ended also when, and by which clause. */
    static String standing(DelegationLine line, Words words, Names names, LocalDate on) {
        var revoked = line.revoked();
        var refused = line.refused();
        if (revoked != null) {
            return words.say("delegation.revoked", Words.date(revoked.on()), names.clause(revoked.clause()));
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
                        new Link(names.clause(by.ref()), at.trail(Nodes.clause(by.ref()))),
                        by.clause().wording(),
                        words.word(by.basis()),
                        by.basis() == ResolutionBasis.ASSUMED ? words.say("assumed.resolution") : null);
    }

    Table approvals(DelegationPage page) {
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
                        .map(approval -> approved(page.delegation(), approval))
                        .toList());
    }

    /** What was decided that is no money. */
    Table exercises(DelegationPage page) {
        return Table.of(
                "exercises",
                words.say("delegation.exercises"),
                List.of(
                        Column.numbers(words.say("exercise.number")).namingQuietly(),
                        Column.days(words.say("approval.on")),
                        Column.words(words.say("exercise.delegate")),
                        Column.words(words.say("exercise.decided")),
                        Column.words(words.say("approval.shown")),
                        Column.counts(words.say("approval.entry"))),
                page.exercises().stream()
                        .map(exercise -> exercised(page.delegation(), exercise))
                        .toList());
    }

    private Row exercised(DelegationLine line, DelegationPage.Exercise exercise) {
        List<String> shown = new ArrayList<>(late(line, exercise.effective(), exercise.entry()));
        shown.addAll(voices().beside(exercise.consultations(), exercise.concurrences(), exercise.voices()));
        exercise.evidence().forEach(proof -> shown.add(proof("approval.evidence", proof)));
        return Row.of(
                Cell.count(exercise.number()),
                Cell.day(exercise.effective()),
                Cell.text(names.office(exercise.delegate())),
                Cell.text(exercise.decided()),
                Cell.lines(shown),
                Cell.numbered(exercise.entry(), at.entry(exercise.entry())));
    }

    private Row approved(DelegationLine line, DelegationPage.Approval approval) {
        var delegation = line.delegation();
        List<String> shown = new ArrayList<>(late(line, approval.effective(), approval.entry()));
        shown.addAll(voices().beside(approval.consultations(), approval.concurrences(), approval.voices()));
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

    private List<String> late(DelegationLine line, LocalDate effective, long entry) {
        var revocation = line.revoked();
        var revoked = Revoked.of(revocation, effective, entry);
        return revocation == null || revoked == null
                ? List.of()
                : List.of(Afterwards.said(words, names, revoked, revocation));
    }

    /** Another delegation of the same matter, with what was released under it. */
    Detail rival(DelegationLine other) {
        return new Detail(
                words.say("delegation.rival", names.delegation(other.delegation())),
                words.say(
                        "delegation.rival.text",
                        words.list(names.offices(other.delegates())),
                        words.caps(other.cap(), other.eachCap(), other.sharedCap()),
                        Words.money(other.approved()),
                        standing(other, words, names, at.basis().effective())),
                "rival-" + other.delegation(),
                at.to("/delegations/" + other.delegation()));
    }

    DelegationView.@Nullable Against against(DelegationLine line) {
        DelegatedRefusal refused = line.refused();
        if (refused == null) {
            return null;
        }
        List<String> shown = new ArrayList<>(late(line, refused.on(), refused.entry()));
        shown.addAll(voices().beside(refused.consultations(), refused.concurrences(), refused.voices()));
        refused.evidence().forEach(proof -> shown.add(proof("refusal.evidence", proof)));
        return new DelegationView.Against(
                Words.date(refused.on()),
                names.office(refused.delegate()),
                refused.reason(),
                shown,
                new Link(Long.toString(refused.entry()), at.entry(refused.entry())));
    }

    VoiceLines voices() {
        return new VoiceLines(words, at, names);
    }

    private String proof(String message, Evidence proof) {
        return words.say(
                message,
                proof.condition(),
                proof.source().paper().value(),
                proof.source().place());
    }
}
