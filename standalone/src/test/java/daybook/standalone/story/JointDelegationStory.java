package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two chairs decide together: the one says so in their own office, and what is typed for another is marked as that. */
@InBrowser
class JointDelegationStory {

    private static final String PAGE = "/delegations/" + JointDelegation.DELEGATION;

    @Test
    void each_chair_speaks_for_themself_and_what_is_typed_for_finance_says_so(
            Visitor ssogChair, Visitor ltChair, Visitor auditor) {
        RunningDaybook.hasJointDelegation();
        ssogChair.signIn("ssog-chair").open(PAGE);
        assertThat(ssogChair.links()).contains(PAGE + "/concur");
        ssogChair
                .open(PAGE + "/concur")
                .tick("stance", "APPROVE")
                .fill("amount", "40,000")
                .date("effective", JointDelegation.DAY.plusDays(1))
                .record();
        assertThat(ssogChair.text("answers"))
                .contains("to approve, up to £40,000")
                .contains("They said so themself.");

        ltChair.signIn("approver").open(PAGE + "/approve");
        assertThat(ltChair.pageText())
                .as("what the other chair said is shown, and not asked for")
                .contains("to approve, up to £40,000. They said so themself.");
        assertThat(ltChair.kindsOfField()).noneMatch(field -> field.contains("concurred-SSOG-CHAIR"));
        ltChair.tick("decision", "APPROVE")
                .fill("amount", "50,000")
                .date("effective", JointDelegation.DAY.plusDays(3))
                .date("consulted-LCC-FINANCE", JointDelegation.DAY.plusDays(2))
                .fill("view-LCC-FINANCE", "Affordable")
                .record();
        assertThat(ltChair.refusals()).contains("concurred-to-less");
        ltChair.fill("amount", "40,000").record();
        assertThat(ltChair.text("approvals"))
                .contains("Affordable Entered by Chair of Leicestershire Together")
                .contains("They said so themself.");

        ltChair.open(PAGE + "/concur")
                .tick("stance", "APPROVE")
                .tick("delegate", "SSOG-CHAIR")
                .date("effective", JointDelegation.DAY.plusDays(3))
                .record();
        assertThat(ltChair.refusals()).contains("speaks-for-themself");

        auditor.signIn("auditor").open("/trail?of=approval:" + JointDelegation.DELEGATION + "/1");
        assertThat(auditor.pageText()).contains("what others said was entered for them, by whoever decided");
        auditor.open(PAGE);
        auditor.findsNothingInTheWay();
    }
}
