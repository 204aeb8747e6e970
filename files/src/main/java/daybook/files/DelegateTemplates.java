package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import java.util.ArrayList;
import java.util.List;

/** The templates for what delegates decide. The office acted in is the delegate's. */
final class DelegateTemplates {

    /** As many as a page asks for. */
    private static final int MOST = 3;

    private static final Said DELEGATION = column("delegation", "The delegation's id.", "SSOG-2007-12-13-1-9");

    static final Template APPROVALS = Template.of(
                    "delegated-approvals",
                    "Approvals under delegations",
                    "What delegates approved, whom they had consulted, and what shows that the conditions are met.",
                    ApproveUnderDelegation.class,
                    with(
                            DELEGATION,
                            column("approved_gbp", "How much.", "40000").at("amount"),
                            column("effective", "The day on which it was approved.", "2008-02-20")),
                    DelegatedApprovalGiven.class)
            .restsOn("the delegation itself");

    static final Template REFUSALS = Template.of(
                    "delegated-refusals",
                    "Decisions against under delegations",
                    "What delegates decided against, and whom they had consulted.",
                    RefuseUnderDelegation.class,
                    with(
                            DELEGATION,
                            column("decided_against", "The day on which it was decided.", "2008-02-20")
                                    .at("effective")),
                    DelegatedApprovalRefused.class)
            .restsOn("the delegation itself");

    private DelegateTemplates() {}

    private static List<Said> with(Said... first) {
        List<Said> columns = new ArrayList<>(List.of(first));
        for (int number = 1; number <= MOST; number++) {
            columns.add(within("consultations", number, "consultee")
                    .of(column("consulted_" + number, "An office that was consulted.", "")));
            columns.add(within("consultations", number, "on")
                    .of(column("consulted_" + number + "_on", "When it was.", "")));
            columns.add(within("consultations", number, "view")
                    .of(column("consulted_" + number + "_view", "What it said.", "")));
        }
        for (int number = 1; number <= MOST; number++) {
            columns.add(within("concurrences", number, "delegate")
                    .of(column("concurred_" + number, "Another delegate, who concurred.", "")));
            columns.add(within("concurrences", number, "on")
                    .of(column("concurred_" + number + "_on", "When they did.", "")));
        }
        for (int number = 1; number <= MOST; number++) {
            columns.add(within("evidence", number, "condition")
                    .of(column("evidence_" + number + "_for", "The number of the condition that is met.", "")));
            columns.add(within("evidence", number, "source.paper")
                    .of(column("evidence_" + number + "_paper", "The paper that shows it.", "")));
            columns.add(within("evidence", number, "source.place")
                    .of(column("evidence_" + number + "_place", "The place in that paper.", "")));
        }
        return columns;
    }

    /** A part of a member of a list; all parts of a member are there, or none. */
    private record Within(String list, int number, String path) {
        Said of(Said column) {
            return column.at(list + "#" + number + "." + path);
        }
    }

    private static Within within(String list, int number, String path) {
        return new Within(list, number, path);
    }
}
