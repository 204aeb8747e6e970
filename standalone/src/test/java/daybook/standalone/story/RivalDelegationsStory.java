package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two delegations of one matter; a group that is against what the Cabinet approved; and the Cabinet, deciding again. */
@InBrowser
class RivalDelegationsStory {

    @Test
    void no_more_is_released_than_the_cabinet_approved_and_nobody_else_unmakes_that(Visitor chair, Visitor auditor) {
        var programme = RunningDaybook.hasRivals();
        chair.signIn("ssog-chair").open("/delegations/" + RivalProgramme.OTHER + "/approve");
        assertThat(chair.text("rival-" + RivalProgramme.ONE))
                .as("the form shows the rival and what was released under it")
                .contains("£100,000, of which £60,000 was approved");
        approve(chair, "100,000");
        assertThat(chair.refusals()).contains("above-matter");
        assertThat(chair.pageText()).contains("Approve up to £40,000");

        programme.allocate(35_000);
        programme.groupIsAgainst();
        auditor.signIn("auditor")
                .open(RivalProgramme.PAGE + "?after=" + RunningDaybook.dayBook().head());
        assertThat(auditor.pageText())
                .contains("against, after the approval and by a body that cannot commit the money")
                .contains("the approval stands");
        assertThat(auditor.text("decisions")).contains("£100,000");
        auditor.findsNothingInTheWay();
        auditor.open("/trail?of=proposal:RIVAL-LAA/R1");
        assertThat(auditor.pageText()).contains("said after the approval, by a body that cannot commit the money");

        programme.cabinetApprovesAgain(20_000);
        auditor.open(RivalProgramme.PAGE + "?after=" + RunningDaybook.dayBook().head());
        assertThat(auditor.pageText())
                .contains("approved anew")
                .contains("£15,000 more was set aside, committed or drawn before than is approved now");
    }

    private static void approve(Visitor chair, String amount) {
        chair.tick("decision", "APPROVE")
                .fill("amount", amount)
                .date("effective", LocalDate.of(2008, 3, 12))
                .record();
    }
}
