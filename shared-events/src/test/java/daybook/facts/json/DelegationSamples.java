package daybook.facts.json;

import static daybook.facts.json.Samples.AMOUNT;
import static daybook.facts.json.Samples.CHAIR;
import static daybook.facts.json.Samples.CLAUSE;
import static daybook.facts.json.Samples.CONDITION;
import static daybook.facts.json.Samples.CONSULTED;
import static daybook.facts.json.Samples.DAY;
import static daybook.facts.json.Samples.DELEGATION;
import static daybook.facts.json.Samples.DUE;
import static daybook.facts.json.Samples.INVESTMENT;
import static daybook.facts.json.Samples.PAPER;

import daybook.facts.Fact;
import daybook.facts.authority.Source;
import daybook.facts.delegation.Concurrence;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.Consultation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.delegation.Evidence;
import daybook.facts.delegation.Stance;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import java.util.List;

/** Delegations and what is decided under them. */
final class DelegationSamples {

    private DelegationSamples() {}

    static List<Fact> all() {
        return List.of(
                new DelegationGranted(
                        DELEGATION,
                        CLAUSE,
                        List.of(CHAIR, new OfficeId("LT-DIRECTOR")),
                        Deciding.SEVERALLY,
                        INVESTMENT,
                        AMOUNT,
                        Pence.ofPounds(5_000),
                        Pence.ofPounds(60_000),
                        List.of(CONSULTED),
                        List.of(new Condition("1", CONDITION)),
                        DUE,
                        DAY),
                new DelegatedApprovalGiven(
                        DELEGATION,
                        1,
                        CHAIR,
                        AMOUNT,
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegatedApprovalRefused(
                        DELEGATION,
                        CHAIR,
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegationExercised(
                        DELEGATION,
                        1,
                        CHAIR,
                        "Signed the agreement",
                        List.of(new Consultation(CONSULTED, DAY, "content")),
                        List.of(new Concurrence(CONSULTED, DAY)),
                        List.of(new Evidence("1", new Source(PAPER, "paragraph 9"))),
                        DAY),
                new DelegateAnswered(
                        DELEGATION, CONSULTED, Stance.APPROVE, AMOUNT, new Source(PAPER, "paragraph 9"), DAY),
                new ConsulteeAnswered(DELEGATION, CONSULTED, "content", new Source(PAPER, "paragraph 9"), DAY),
                new DelegationRevoked(DELEGATION, CLAUSE, DAY));
    }
}
