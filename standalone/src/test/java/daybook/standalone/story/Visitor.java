package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody in front of the browser. Elements are named by their ids, which are the names of the fields and figures.
 * Forms that go over several pages are filled in as if they were one: a field of a later page is reached by continuing.
 */
final class Visitor {

    /** A field is of the same kind as another if it is made of the same elements of the same classes and types. */
    private static final String KINDS = """
        () => [...document.querySelectorAll('main .govuk-form-group, main form > details, main #error-summary')]
            .map(group => [...new Set([group, ...group.querySelectorAll('*')]
                .filter(each => each.type !== 'hidden')
                .map(each => [each.tagName, each.type, each.getAttribute('class')].join(' ')))].sort().join('; '))
        """;

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    /** Comes in by a sign-in that was made before, as long as it holds. */
    Visitor signIn(String account) {
        if (!KeptSignIns.letsIn(page, account)) {
            signInAtTheDoor(account);
            KeptSignIns.keep(page, account);
        }
        return this;
    }

    /** With the name and the password, whatever was made before. */
    Visitor signInAtTheDoor(String account) {
        page.navigate("/sign-in");
        fill("username", account).fill("password", RunningDaybook.password());
        page.locator("#sign-in").click();
        assertThat(page.locator("#signed-in-as").count())
                .as("signed in as %s", account)
                .isEqualTo(1);
        return this;
    }

    /** Opens a page that has to be there. */
    Visitor open(String path) {
        assertThat(status(path)).as(path).isEqualTo(200);
        return this;
    }

    /** Opens a page as at the example's last entry, whatever the stories have added since. */
    Visitor openExample(String path) {
        return open(path + (path.contains("?") ? "&" : "?") + "entry=" + RunningDaybook.exampleEnds());
    }

    /** The status with which a page is answered. */
    int status(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What an element says, in one line. */
    String text(String id) {
        return byId(id).innerText().strip().replaceAll("\\s+", " ");
    }

    /** What an element says, in its lines. */
    String lines(String id) {
        return byId(id).innerText().strip();
    }

    String pageText() {
        return page.locator("main").innerText().replaceAll("\\s+", " ");
    }

    boolean shows(String id) {
        return byId(id).count() > 0;
    }

    Visitor fill(String id, String typed) {
        reached(byId(id)).fill(typed);
        return this;
    }

    Visitor date(String id, LocalDate date) {
        return date(id, "" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    Visitor date(String id, String day, String month, String year) {
        return fill(id + "-day", day).fill(id + "-month", month).fill(id + "-year", year);
    }

    /** From a list, by the value behind the words. */
    Visitor choose(String id, String value) {
        // Of what takes several, one is ticked.
        return page.locator("input[type=checkbox][name='" + id + "']").count() > 0
                ? tick(id, value)
                : chosen(id, value);
    }

    private Visitor chosen(String id, String value) {
        reached(byId(id)).selectOption(value);
        return this;
    }

    /** A radio button or a box. */
    Visitor tick(String name, String value) {
        reached(page.locator("input[name='" + name + "'][value='" + value + "']"))
                .check();
        return this;
    }

    Visitor attach(String id, Path file) {
        reached(byId(id)).setInputFiles(file);
        return this;
    }

    /** What a link of the page gives to be kept. */
    Path download(String href) {
        return page.waitForDownload(() ->
                        page.locator("main a[href='" + href + "']").first().click())
                .path();
    }

    /** Waits until the page shows an element. */
    Visitor awaits(String id) {
        byId(id).waitFor();
        return this;
    }

    /** What a field holds that nobody sees. */
    String hidden(String name) {
        return page.locator("main input[type=hidden][name='" + name + "']").getAttribute("value");
    }

    Visitor hide(String name, String value) {
        page.locator("main input[type=hidden][name='" + name + "']")
                .evaluate("(field, value) => field.value = value", value);
        return this;
    }

    /** Goes on from page to page until the field is there, or until a page is refused. */
    private Locator reached(Locator field) {
        while (field.count() == 0 && shows("continue") && goesOn()) {
            // The next page may have it.
        }
        return field;
    }

    /** Sends the page of a form; whether it was taken. */
    private boolean goesOn() {
        page.locator("#continue").click();
        page.waitForLoadState();
        return refusals().isEmpty();
    }

    /** Goes on to where all answers are checked, unless a page is refused before. */
    Visitor check() {
        while (shows("continue") && goesOn()) {
            // The next page may be it.
        }
        return this;
    }

    /** Sends the form: the pages that are left, and then the answers as they are shown to be checked. */
    Visitor record() {
        check();
        if (shows("record")) {
            page.locator("#record").click();
            page.waitForLoadState();
        }
        return this;
    }

    /** The entry number on the receipt that the page shows. */
    long receipt() {
        assertThat(refusals()).as("nothing was refused").isEmpty();
        return Long.parseLong(text("receipt-entry").replaceAll("\\D", ""));
    }

    /** The rules by which what was sent is refused. */
    List<String> refusals() {
        return page.locator("#error-summary li[data-rule]").all().stream()
                .map(item -> item.getAttribute("data-rule"))
                .toList();
    }

    /** What a field holds, on whichever page of the form it is. */
    String typed(String id) {
        for (int number = 1; !shows(id) && opensPage(number); number++) {
            // The next page may have it.
        }
        return byId(id).inputValue();
    }

    private boolean opensPage(int number) {
        open(path() + "?kept=" + hidden("journey-kept") + "&page=" + number);
        return hidden("journey-page").equals("" + number);
    }

    /** Clicks an element, or something within it: {@code facility a}. */
    Visitor press(String id) {
        int blank = id.indexOf(' ');
        (blank < 0
                        ? byId(id)
                        : byId(id.substring(0, blank))
                                .locator(id.substring(blank + 1))
                                .first())
                .click();
        return this;
    }

    /** Where the links of the page's main part lead, without what follows the question mark. */
    List<String> links() {
        return page.locator("main a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    /** The kinds of field on the page: what is filled in, and what stands beside it. */
    @SuppressWarnings("unchecked") // the script gives a list of texts
    List<String> kindsOfField() {
        return (List<String>) page.evaluate(KINDS);
    }

    /** What axe finds wrong with the page: nothing. */
    void findsNothingInTheWay() {
        var options = new AxeRunOptions();
        // What passes is not asked for: to tell every element of it takes longer than to look.
        options.setResultTypes(List.of("violations"));
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList())
                .as(page.url())
                .isEmpty();
    }
}
