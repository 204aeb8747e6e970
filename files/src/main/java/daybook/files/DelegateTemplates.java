package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationExercised;
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

    static final Template EXERCISES = Template.of(
                    "delegated-decisions",
                    "Decisions under delegations",
                    "What delegates decided that is no money, whom they had consulted, and what shows that the conditions are met.",
                    ExerciseDelegation.class,
                    with(
                            DELEGATION,
                            column("decided", "What was decided.", "Signed the agreement with the county council"),
                            column("effective", "The day on which it was decided.", "2008-02-20")),
                    DelegationExercised.class)
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

    private static final Said SAID_ON =
            column("said_on", "The day on which they said so.", "2008-02-12").at("effective");

    static final Template DELEGATES_ANSWERS = Template.of(
                    "delegates-answers",
                    "Answers of joint delegates",
                    "What each of several delegates, who decide together, is for. Rows entered for another office name the paper which shows it.",
                    AnswerAsDelegate.class,
                    List.of(
                            DELEGATION,
                            column("delegate", "The office whose answer it is.", "SSOG-CHAIR"),
                            column("stance", "What they are for.", "APPROVE"),
                            column(
                                            "up_to_gbp",
                                            "The most that they agree to; empty for no limit of their own.",
                                            "40000")
                                    .at("amount"),
                            SAID_ON),
                    DelegateAnswered.class)
            .restsOn("the delegation itself");

    static final Template CONSULTEES_ANSWERS = Template.of(
                    "consultees-answers",
                    "Answers of those consulted",
                    "What those who have to be consulted think. Rows entered for another office name the paper which shows it.",
                    AnswerAsConsultee.class,
                    List.of(
                            DELEGATION,
                            column("consultee", "The office whose answer it is.", "SSOG-CHAIR"),
                            column("view", "What they think.", "Content, if the figures are shown first"),
                            SAID_ON),
                    ConsulteeAnswered.class)
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
