package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clause delegates three investments, up to £50,000 at a time and £120,000 in all: each cap holds, and all are shown. */
@InBrowser
class SeveralCapsStory {

    private static final String FIRST = CappedProgramme.meeting(CappedProgramme.DAY) + "-1-1";

    @Test
    void the_chair_approves_up_to_each_cap_and_no_penny_more(Visitor secretary, Visitor chair, Visitor auditor) {
        RunningDaybook.hasSeveralToDelegate("C", CappedProgramme.DAY);
        secretary
                .signIn("secretary")
                .open("/meetings/" + CappedProgramme.meeting(CappedProgramme.DAY) + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "Places")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "DELEGATE")
                .fill("clause-1-wording", "That the chairs release up to £50,000 each time and £120,000 in all")
                .choose("clause-1-subject", "proposal:CAPPED-LAA/C1")
                .choose("clause-1-subject-2", "proposal:CAPPED-LAA/C3")
                .fill("clause-1-amount", "120,000")
                .choose("clause-1-subject-3", "proposal:CAPPED-LAA/C5")
                .tick("clause-1-delegates", "LT-CHAIR")
                .tick("clause-1-delegates", "SSOG-CHAIR")
                .choose("clause-1-deciding", "SEVERALLY")
                .fill("clause-1-each-cap", "130,000");
        assertThat(secretary.typed("clause-1-shared-cap"))
                .as("the clause's amount is what all of them share")
                .isEqualTo("120,000");
        secretary.record();
        assertThat(secretary.refusals()).contains("cap-above-clause");
        assertThat(secretary.shows("clause-1-each-cap-error")).isTrue();
        secretary.fill("clause-1-each-cap", "50,000").record();
        assertThat(secretary.receipt()).isPositive();

        chair.signIn("approver").open(page(1) + "/approve");
        assertThat(chair.pageText()).contains("£50,000").contains("£120,000");
        assertThat(chair.kindsOfField())
                .as("each chair decides without the other")
                .noneMatch(field -> field.contains("concurred"));
        approves(chair, 1, "50,000.01");
        assertThat(chair.refusals()).containsExactly("above-each-cap");
        approves(chair, 1, "50,000");
        assertThat(chair.receipt()).isPositive();
        approves(chair, 2, "50,000");
        assertThat(chair.text("delegation-sharedLeft")).isEqualTo("£20,000");
        approves(chair, 3, "20,000.01");
        assertThat(chair.refusals()).containsExactly("above-shared-cap");
        assertThat(chair.pageText()).contains("£100,000 of the £120,000").contains("Approve up to £20,000");
        approves(chair, 3, "20,000");
        assertThat(chair.text("delegation-standing")).startsWith("spent");

        auditor.signIn("auditor").open(page(1));
        assertThat(auditor.text("delegation-standing")).startsWith("spent");
        assertThat(auditor.text("delegation-eachCap")).isEqualTo("£50,000");
        assertThat(auditor.text("delegation-sharedApproved")).isEqualTo("£120,000");
        assertThat(auditor.text("delegation-deciding")).isEqualTo("each without the others");
        auditor.findsNothingInTheWay();
    }

    @Test
    void each_investment_of_a_clause_waits_until_it_is_delegated_and_has_the_cap_that_they_share(Visitor secretary) {
        RunningDaybook.hasSeveralToDelegate("D", CappedProgramme.DAY.plusDays(120));
        String meeting =
                CappedProgramme.meeting(CappedProgramme.DAY.plusDays(120)).value();
        secretary
                .signIn("secretary")
                .open("/meetings/" + meeting + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "Places")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "DELEGATE")
                .fill("clause-1-wording", "That the chair release up to £120,000 of both")
                .choose("clause-1-subject", "proposal:CAPPED-LAA/D1")
                .choose("clause-1-subject-2", "proposal:CAPPED-LAA/D3")
                .fill("clause-1-amount", "120,000")
                .record();
        for (String investment : new String[] {"D1", "D3"}) {
            secretary.open("/meetings/" + meeting);
            assertThat(secretary.pageText()).contains("Record this delegation");
            secretary.press("clause-1-1 a.daybook-line");
            assertThat(secretary.typed("subject"))
                    .as(secretary.path() + secretary.pageText())
                    .isEqualTo("proposal:CAPPED-LAA/" + investment);
            assertThat(secretary.typed("sharedCap")).isEqualTo("£120,000");
            secretary
                    .tick("delegates", "LT-CHAIR")
                    .date("effective", CappedProgramme.DAY.plusDays(120))
                    .record();
            assertThat(secretary.text("delegation-sharedCap")).isEqualTo("£120,000");
        }
        secretary.open("/meetings/" + meeting);
        assertThat(secretary.pageText()).doesNotContain("Record this delegation");
    }

    /** Of the investments of the clause, from 1. */
    private static String page(int place) {
        return "/delegations/" + FIRST + (place == 1 ? "" : "-" + place);
    }

    private static void approves(Visitor chair, int place, String amount) {
        chair.open(page(place) + "/approve")
                .tick("decision", "APPROVE")
                .fill("amount", amount)
                .date("effective", CappedProgramme.DAY.plusDays(1))
                .record();
    }
}
