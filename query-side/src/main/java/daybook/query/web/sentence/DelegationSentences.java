package daybook.query.web.sentence;

import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegatedDecision;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What facts about delegated decisions say. */
record DelegationSentences(Words words, Names names) {
    String of(DelegationFact fact) {
        return switch (fact) {
            case DelegationGranted granted -> granted(granted);
            case DelegatedDecision decision -> decided(decision);
            case DelegationAnswer answer -> answer(answer);
            case DelegationRevoked revoked ->
                words.say(
                        "fact.DelegationRevoked",
                        names.delegation(revoked.delegation()),
                        names.clause(revoked.clause()),
                        Words.date(revoked.effective()));
        };
    }

    private String answer(DelegationAnswer fact) {
        String said = switch (fact) {
            case DelegateAnswered f ->
                words.say(
                        "fact.DelegateAnswered",
                        names.delegation(f.delegation()),
                        names.office(f.delegate()),
                        words.stance(f.stance(), f.amount()));
            case ConsulteeAnswered f ->
                words.say(
                        "fact.ConsulteeAnswered",
                        names.delegation(f.delegation()),
                        names.office(f.consultee()),
                        f.view());
        };
        var shown = fact.shown();
        return shown == null
                ? said
                : said + " " + words.say("fact.DelegationAnswer.shown", names.paper(shown.paper()), shown.place());
    }

    private String granted(DelegationGranted fact) {
        var parts = new ArrayList<String>();
        parts.add(words.say(
                fact.subject() instanceof Subject.OfMatter ? "fact.DelegationGranted.matter" : "fact.DelegationGranted",
                names.clause(fact.clause()),
                words.subject(fact.subject(), names),
                offices(fact.delegates())));
        if (fact.deciding() == Deciding.SEVERALLY) {
            parts.add(words.say("fact.DelegationGranted.severally"));
        }
        add(parts, "fact.DelegationGranted.each-cap", fact.eachCap());
        add(parts, "fact.DelegationGranted.cap" + (fact.eachCap() == null ? "" : ".in-all"), fact.cap());
        add(parts, "fact.DelegationGranted.shared-cap", fact.sharedCap());
        if (!fact.consultees().isEmpty()) {
            parts.add(words.say("fact.DelegationGranted.consulting", offices(fact.consultees())));
        }
        fact.conditions()
                .forEach(condition -> parts.add(words.say("fact.DelegationGranted.condition", condition.wording())));
        var expires = fact.expires();
        if (expires != null) {
            parts.add(words.say("fact.DelegationGranted.expires", Words.date(expires)));
        }
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String key, @Nullable Pence amount) {
        if (amount != null) {
            parts.add(words.say(key, Words.money(amount)));
        }
    }

    /** What was decided, and then what came before it. */
    private String decided(DelegatedDecision fact) {
        var parts = new ArrayList<String>();
        parts.add(saidOf(fact));
        fact.consultations()
                .forEach(consulted -> parts.add(words.say(
                        "fact.DelegatedApprovalGiven.consulted",
                        names.office(consulted.consultee()),
                        Words.date(consulted.on()),
                        consulted.view())));
        fact.concurrences()
                .forEach(concurred -> parts.add(words.say(
                        "fact.DelegatedApprovalGiven.concurred",
                        names.office(concurred.delegate()),
                        Words.date(concurred.on()))));
        // What was shown for a decision against need not have met the condition.
        String evidence = fact instanceof DelegatedApprovalRefused
                ? "fact.DelegatedApprovalRefused.evidence"
                : "fact.DelegatedApprovalGiven.evidence";
        fact.evidence()
                .forEach(shown -> parts.add(words.say(
                        evidence,
                        shown.condition(),
                        names.paper(shown.source().paper()),
                        shown.source().place())));
        return String.join(" ", parts);
    }

    private String saidOf(DelegatedDecision fact) {
        String delegation = names.delegation(fact.delegation());
        String office = names.office(fact.delegate());
        return switch (fact) {
            case DelegatedApprovalGiven f ->
                words.say(
                        "fact.DelegatedApprovalGiven",
                        delegation,
                        Integer.toString(f.approval()),
                        office,
                        Words.money(f.amount()));
            case DelegationExercised f ->
                words.say("fact.DelegationExercised", delegation, Integer.toString(f.exercise()), office, f.decided());
            case DelegatedApprovalRefused _ -> words.say("fact.DelegatedApprovalRefused", delegation, office);
        };
    }

    private String offices(List<OfficeId> offices) {
        return words.list(names.offices(offices));
    }
}
