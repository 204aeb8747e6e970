package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On a telephone, every kind of page that links lead to: axe finds nothing, and nothing has to be moved sideways. Of the
 * pages between the first of a form and the one on which its answers are checked, axe is asked about those that have a
 * kind of field that no page before had.
 */
@InBrowser
class EveryPageStory {

    private static final Set<String> KINDS = new HashSet<>();

    static List<String> accounts() {
        return Crawl.ACCOUNTS;
    }

    private static void looksAt(Visitor visitor, String path) {
        fits(visitor, path);
        KINDS.addAll(visitor.kindsOfField());
        visitor.findsNothingInTheWay();
    }

    private static void looksAtWhatIsNewOf(Visitor visitor, String path) {
        fits(visitor, path);
        if (KINDS.addAll(visitor.kindsOfField())) {
            visitor.findsNothingInTheWay();
        }
    }

    private static void fits(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("the width of %s", path)
                .isEqualTo(360);
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void can_be_read_on_a_telephone_and_by_everybody(String account, Visitor visitor) {
        visitor.page().setViewportSize(360, 740);
        visitor.signIn(account);
        var reader = Reader.signedIn(account);
        for (Crawl.Found page : Crawl.pages()) {
            if (page.account().equals(account) && !isGone(reader, page)) {
                looksAt(visitor, page.path());
                if (page.isForm()) {
                    looksAtTheOtherPages(visitor, reader, page.path());
                }
            }
        }
    }

    /** A form that was begun when the pages were listed may have been recorded by another story since. */
    private static boolean isGone(Reader reader, Crawl.Found page) {
        return page.pattern().startsWith("/unfinished/")
                && reader.get(page.path()).status() == 404;
    }

    /** Refused, so that the summary of errors and the errors at the fields are looked at, too. */
    private static void looksAtTheOtherPages(Visitor visitor, Reader reader, String form) {
        String action = reader.get(form).page().select("main form[method=post]").attr("action");
        String refused = reader.post(action, Map.of("request", UUID.randomUUID().toString()))
                .location();
        assertThat(refused).startsWith(form);
        for (int number = 1; number < 20; number++) {
            looksAtWhatIsNewOf(visitor, refused + "&page=" + number);
            if (!visitor.hidden("journey-page").equals("" + number)) {
                break;
            }
        }
        looksAt(visitor, refused + "&page=check");
    }

    @Test
    void something_was_looked_at() {
        assertThat(Crawl.pages()).hasSizeGreaterThan(30);
        assertThat(Crawl.forms()).hasSizeGreaterThan(8);
    }
}
