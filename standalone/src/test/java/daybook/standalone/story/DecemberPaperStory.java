package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On an empty ledger, strangers record by hand what the paper of 13 December 2007 led to, from the meeting to the
 * repayment. They know one address and read everything else off the pages.
 */
@InBrowser
class DecemberPaperStory {

    @TempDir
    private static Path folder;

    private static EmptyDaybook daybook;

    private Map<Colleague, Stranger> everybody = Map.of();

    @BeforeAll
    static void somebody_starts_it() {
        daybook = EmptyDaybook.start(folder);
    }

    @AfterAll
    static void stop() {
        daybook.close();
    }

    private OfficersPart officer() {
        return new OfficersPart(everybody.get(Colleague.OFFICER));
    }

    private SecretarysPart secretary() {
        return new SecretarysPart(everybody.get(Colleague.SECRETARY));
    }

    private FinancesPart finance() {
        return new FinancesPart(everybody.get(Colleague.FINANCE));
    }

    @Test
    void is_recorded_by_hand_from_the_meeting_to_the_repayment() {
        var beginning = NewLedger.begin(daybook);
        beginning.recordsBodies();
        everybody = beginning.letsEverybodyIn();
        beginning.recordsOfficesAndWhoHoldsThem();

        theAgreementAndItsMoney();
        thePaperAndTheMeeting();
        cabinetAndTheChair();
        fromTheMoneyToTheRepayment();
        everythingHangsTogether();
    }

    private void theAgreementAndItsMoney() {
        secretary().receives(SecretarysPart.PAPER, "Reward target risk assessment", "Senior", Improvement.PAPER);
        officer().adoptsTheAgreement();
        officer().definesIndicators();
        officer().setsTargets();
        officer().returns(Improvement.R01, LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31), "96");
        finance().opensTheProgramme();
        secretary().cabinetAllowsBorrowing();
        assertThat(money("Limit now")).contains("£1,400,000");
    }

    private void thePaperAndTheMeeting() {
        officer().proposesWhatThePaperRecommends();
        secretary().theGroupCarriesThePaper();
        secretary().seesTheDelegations();
        assertThat(secretary().secretary().reads())
                .as("paragraphs 11 and 25")
                .contains("Another delegation of the same matter differs");
        assertThat(money("Total"))
                .as("requested, recommended, firm, conditional, and all of it pending")
                .contains("£517,778")
                .contains("£357,778 £100,000 £457,778");
        assertThat(money("More asked for, pending")).contains("£460,000");
    }

    private void cabinetAndTheChair() {
        int before = everybody.get(Colleague.SECRETARY).clicks();
        secretary().cabinetApproves();
        assertThat(everybody.get(Colleague.SECRETARY).clicks() - before)
                .as("five investments and the borrowing, from home to the receipt")
                .isLessThanOrEqualTo(25);
        assertThat(secretary().secretary().reads())
                .as("one receipt for all that Cabinet resolved")
                .contains("It took effect at once, by these entries");
        assertThat(money("Total")).as("nothing waits for Cabinet").contains("£357,778 £100,000 £0");
        assertThat(money("Limit now")).contains("£1,860,000");
        secretary()
                .receives(SecretarysPart.EVIDENCE, "Claims in quarters 2 and 3", "Together", LocalDate.of(2008, 2, 20));
        everybody
                .get(Colleague.BOARD_CHAIR)
                .fromHome("Decide under a delegation")
                .followSome("to Chair of Leicestershire Together")
                .follow("Decide under this delegation")
                .tick("To approve")
                .type("Amount approved", "100,000")
                .date("When was it decided?", LocalDate.of(2008, 2, 21))
                .date("When was Chair of SSOG consulted?", LocalDate.of(2008, 2, 20))
                .type("What was the view?", "In favour")
                .choose("Which paper shows whether it is met?", SecretarysPart.EVIDENCE)
                .type("Where in that paper?", "page 1")
                .record("Record the decision");
        assertThat(money("Total")).as("released by the chair").contains("£457,778 £0 £0");
    }

    private void fromTheMoneyToTheRepayment() {
        finance().spends(Improvement.R01);
        assertThat(programme()).contains("Owed now £40,000");
        officer().returns(Improvement.R01, LocalDate.of(2007, 9, 1), LocalDate.of(2008, 8, 31), "69");
        finance().claimsAndReceives(Improvement.R01);
        finance().repays(Improvement.R01);
    }

    private void everythingHangsTogether() {
        assertThat(programme()).contains("Owed now £0");
        assertThat(money("Headroom"))
                .as("what was paid back cannot be borrowed again, as nothing says that it can")
                .contains("£1,402,222");
        assertThat(finance().finance().follow("See the statement of the money").reads())
                .contains("Drawn down, number 1")
                .contains("Repaid, number 1");
        var reader = everybody.get(Colleague.OFFICER);
        assertThat(reader.fromHome("Borrowing", FinancesPart.PROGRAMME, "R01", "See its decision trail")
                        .reads())
                .contains("Cabinet")
                .contains("Clause R01 on item 4 of Strategic Senior Officers’ Group, 13 December 2007: endorse")
                .contains("Repayment £40,000");
        reader.fromHome("Scorecards", OfficersPart.AGREEMENT);
        assertThat(reader.row(Improvement.R01.title)).contains("100.0%").contains("Target met");
        assertThat(reader.fromHome("Day book").reads())
                .contains("£40,000 of what was borrowed for investment “", "(R01) of ", "was paid back");
        everybody.values().forEach(Stranger::leaves);
    }

    private String programme() {
        return finance().finance().fromHome("Borrowing", FinancesPart.PROGRAMME).reads();
    }

    /** A row of the programme's page, as finance sees it. */
    private String money(String row) {
        return finance().finance().fromHome("Borrowing", FinancesPart.PROGRAMME).row(row);
    }
}
