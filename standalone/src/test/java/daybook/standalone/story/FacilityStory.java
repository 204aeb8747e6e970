package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Cabinet lets a programme borrow, is asked for more, and grants it. */
@InBrowser
class FacilityStory {

    private static final String PROGRAMME = "/programmes/FACILITY-LAA";
    private static final String MEETING = "LCC-CABINET-2008-04-08";

    private static void clause(Visitor secretary, int number, String verb, String amount) {
        secretary
                .fill("clause-" + number + "-number", Integer.toString(number))
                .choose("clause-" + number + "-verb", verb)
                .fill("clause-" + number + "-wording", "As the story has it")
                .choose("clause-" + number + "-subject", "facility:FACILITY-LAA")
                .fill("clause-" + number + "-amount", amount);
    }

    private static void resolve(Visitor secretary) {
        RunningDaybook.opens("FACILITY-LAA");
        secretary
                .signIn("secretary")
                .open("/meetings/new")
                .choose("body", "LCC-CABINET")
                .date("held", LocalDate.of(2008, 4, 8))
                .record();
        secretary
                .open("/meetings/" + MEETING + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "Borrowing")
                .tick("basis", "CONFIRMED_MINUTES");
        clause(secretary, 1, "APPROVE", "70,000");
        clause(secretary, 2, "REQUEST", "30,000");
        clause(secretary, 3, "APPROVE", "20,000");
        secretary.record();
        assertThat(secretary.receipt()).isPositive();
    }

    private static void authorise(Visitor finance, String clause, String limit) {
        finance.open(PROGRAMME + "/facility/authorise")
                .choose("clause", clause)
                .fill("limit", limit)
                .date("effective", LocalDate.of(2008, 4, 8))
                .record();
    }

    @Test
    void from_the_authorisation_to_the_extension(Visitor secretary, Visitor finance) {
        resolve(secretary);
        finance.signIn("finance");
        assertThat(finance.open(PROGRAMME).text("facility-limit"))
                .as("the first clause has taken effect")
                .isEqualTo("£70,000");
        authorise(finance, "", "70,000");
        assertThat(finance.refusals())
                .as("neither clause nor paper")
                .containsExactly("facility-without-authority", "facility-already-authorised");
        authorise(finance, MEETING + "/1/1", "70,000.01");
        assertThat(finance.refusals()).containsExactly("amount-above-clause", "facility-already-authorised");
        assertThat(finance.open("/meetings/" + MEETING).text("outstanding"))
                .as("the second does not say of whom more is asked")
                .contains("One clause is outstanding");

        finance.open(PROGRAMME + "/facility/extend")
                .choose("clause", MEETING + "/1/2")
                .fill("amount", "30,000")
                .choose("awaiting", "LCC-CABINET")
                .date("effective", LocalDate.of(2008, 4, 8))
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("facility-pending")).contains("£30,000");
        finance.open(PROGRAMME + "/facility/decide")
                .choose("clause", MEETING + "/1/3")
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("facility-limit")).isEqualTo("£90,000");
        reduced(secretary, finance);
    }

    private static void reduced(Visitor secretary, Visitor finance) {
        secretary
                .open("/meetings/" + MEETING + "/resolutions/new")
                .fill("item", "2")
                .fill("title", "Less borrowing")
                .tick("basis", "CONFIRMED_MINUTES");
        clause(secretary, 1, "APPROVE", "60,000");
        secretary.choose("clause-1-limit", "IN_ALL").record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(finance.open(PROGRAMME).text("facility-limit")).isEqualTo("£60,000");
        assertThat(finance.text("facility-changes")).contains("£90,000", "£60,000");
        finance.open(PROGRAMME + "/facility/change")
                .choose("clause", MEETING + "/2/1")
                .tick("change", "LESS")
                .fill("amount", "60,000.01")
                .record();
        assertThat(finance.refusals())
                .containsExactly("amount-above-clause", "clause-carried-out", "reduced-below-nothing");
    }
}
