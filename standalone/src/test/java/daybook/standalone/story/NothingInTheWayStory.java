package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing on any kind of page as a desk shows it. The forms of all acts are looked at on a telephone, by {@link EveryPageStory}. */
@InBrowser
class NothingInTheWayStory {

    @ParameterizedTest(name = "{1}, as {0}")
    @CsvSource({
        "auditor, /",
        "secretary, /",
        "auditor, /indicator-sets",
        "auditor, /indicator-sets/LEIC-LAA-2006",
        "auditor, /indicators/LEIC-R01",
        "performance, /indicators/LEIC-R03",
        "auditor, /programmes",
        "auditor, /programmes/LEIC-LAA",
        "auditor, /programmes/LEIC-LAA?entry=70",
        "secretary, /programmes/LEIC-LAA/proposals/R03",
        "auditor, /delegations",
        "approver, /delegations/SSOG-2007-12-13-1-9",
        "auditor, /meetings",
        "secretary, /meetings/SSOG-2007-12-13",
        "auditor, /papers",
        "auditor, /papers/L071213",
        "auditor, /offices",
        "auditor, /entries",
        "auditor, /entries/100",
        "auditor, /trail?of=proposal:LEIC-LAA/R03",
        "administrator, /projections",
        "administrator, /state-of-the-book",
        "performance, /indicators/LEIC-R01/returns/new",
        "finance, /programmes/LEIC-LAA/statement",
        "secretary, /delegations/new",
        "approver, /delegations/SSOG-2007-12-13-1-9/approve",
        "secretary, /meetings/SSOG-2007-12-13/resolutions/new",
        "secretary, /offices/LT-CHAIR"
    })
    void on_a_page(String account, String path, Visitor visitor) {
        visitor.signIn(account).open(path).findsNothingInTheWay();
    }

    @Test
    void on_the_page_to_sign_in(Visitor visitor) {
        visitor.open("/sign-in").findsNothingInTheWay();
        visitor.fill("username", "auditor")
                .fill("password", "not it")
                .press("sign-in")
                .findsNothingInTheWay();
    }

    @Test
    void on_a_page_that_is_not_found_and_on_one_that_is_not_for_the_role(Visitor visitor) {
        assertThat(visitor.signIn("auditor").status("/nowhere")).isEqualTo(404);
        visitor.findsNothingInTheWay();
        assertThat(visitor.status("/papers/new")).isEqualTo(403);
        visitor.findsNothingInTheWay();
    }

    @Test
    void on_a_form_that_comes_back_refused(Visitor visitor) {
        visitor.signIn("approver")
                .open("/delegations/SSOG-2007-12-13-1-9/approve")
                .record()
                .findsNothingInTheWay();
        assertThat(visitor.refusals()).isNotEmpty();
    }
}
