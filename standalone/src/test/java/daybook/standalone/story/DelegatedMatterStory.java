package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is no money is delegated in words; what the delegate decides under it stands on the delegation and in the trail. */
@InBrowser
class DelegatedMatterStory {

    private static final String PAGE = "/delegations/" + DelegatedSignature.DELEGATION;

    @Test
    void the_chair_signs_the_agreement_and_the_secretary_hands_on_an_appointment(
            Visitor chair, Visitor secretary, Visitor auditor) {
        RunningDaybook.hasDelegatedMatter();
        auditor.signIn("auditor").open("/");
        assertThat(auditor.pageText())
                .contains("It waits for Chair of Leicestershire Together: nothing has been decided under it yet.");

        chair.signIn("approver").open(PAGE + "/approve");
        assertThat(chair.kindsOfField()).noneMatch(field -> field.contains("amount"));
        chair.tick("decision", "EXERCISE")
                .date("effective", DelegatedSignature.DAY.plusDays(3))
                .record();
        assertThat(chair.pageText()).contains("Enter what was decided");
        chair.fill("decided", "Signed the agreement with the county council")
                .date("consulted-LCC-FINANCE", DelegatedSignature.DAY.plusDays(2))
                .fill("view-LCC-FINANCE", "Content")
                .record();
        assertThat(chair.text("exercises"))
                .contains("Signed the agreement with the county council")
                .contains("Content");

        auditor.open("/");
        assertThat(auditor.pageText()).doesNotContain("nothing has been decided under it yet");
        auditor.open("/delegations");
        assertThat(auditor.pageText()).contains("to sign the agreement");
        auditor.open("/trail?of=delegation:" + DelegatedSignature.DELEGATION);
        assertThat(auditor.pageText()).contains("Signed the agreement with the county council");
        auditor.open(PAGE);
        auditor.findsNothingInTheWay();

        secretary
                .signIn("secretary")
                .open("/delegations/new?clause=" + DelegatedSignature.APPOINTING)
                .fill("matter", "to appoint to the group")
                .tick("delegates", "SSOG-CHAIR")
                .fill("cap", "5,000")
                .date("effective", DelegatedSignature.DAY)
                .record();
        assertThat(secretary.refusals()).contains("cap-of-no-money");
        secretary.fill("cap", "").record();
        assertThat(secretary.pageText()).contains("to appoint to the group").contains("Nothing has been decided");
    }
}
