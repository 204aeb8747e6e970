package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Somebody who knows no address and no name of a field: only the words that stand on links, buttons and fields. Of a
 * form that goes over several pages, a field is looked for on the page shown and, by continuing, on those after it.
 */
final class Stranger {

    private final Page page;

    /** Of links, buttons, boxes and lists; typing is not counted. */
    private int clicks;

    Stranger(Page page) {
        this.page = page;
    }

    /** Sits down before a browser of their own, with the one address that the console named. */
    static Stranger at(EmptyDaybook daybook) {
        var page = Chromium.page(daybook.address());
        page.navigate("/");
        return new Stranger(page);
    }

    static Stranger signedIn(EmptyDaybook daybook, String username, String password) {
        return at(daybook).signsIn(username, password);
    }

    Stranger signsIn(String username, String password) {
        return type("Username", username).type("Password", password).press("Sign in");
    }

    /** Follows the links with these words, one after another. */
    Stranger follow(String... words) {
        for (String each : words) {
            clicks++;
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(each).setExact(true))
                    .or(page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(each).setExact(true)))
                    .and(page.locator("a"))
                    .first()
                    .click();
            page.waitForLoadState();
        }
        return this;
    }

    /** Follows the first link that has these words among others. */
    Stranger followSome(String words) {
        clicks++;
        // The browser's own patterns know no quoting.
        var end = Pattern.compile(words.replaceAll("[^\\w ]", "\\\\$0") + "\\s*$");
        page.locator("a:visible")
                .filter(new Locator.FilterOptions().setHasText(end))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Follows a link in the row that has these words. */
    Stranger followIn(String row, String words) {
        clicks++;
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(row))
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Goes home by the name in the head of the page, and from there on. */
    Stranger fromHome(String... words) {
        return follow("Daybook").follow(words);
    }

    Stranger type(String label, String typed) {
        reached(labelled(label)).fill(typed);
        return this;
    }

    Stranger date(String legend, LocalDate date) {
        var group = reached(page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true)));
        group.getByLabel("Day").fill("" + date.getDayOfMonth());
        group.getByLabel("Month").fill("" + date.getMonthValue());
        group.getByLabel("Year").fill("" + date.getYear());
        return this;
    }

    /** From a list, what has these words among others. */
    Stranger choose(String label, String words) {
        var list = reached(labelled(label));
        var options = list.locator("option").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(options.count())
                .as("“%s” to choose for “%s” at %s", words, label, page.url())
                .isPositive();
        clicks++;
        list.selectOption(options.first().getAttribute("value"));
        return this;
    }

    Stranger tick(String label) {
        reached(labelled(label)).check();
        clicks++;
        return this;
    }

    /** One of the boxes under a question. */
    Stranger tick(String question, String label) {
        reached(page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true)))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        clicks++;
        return this;
    }

    Stranger attach(String label, String name) {
        var text = ("The paper " + name).getBytes(StandardCharsets.UTF_8);
        reached(labelled(label)).setInputFiles(new FilePayload(name, "application/pdf", text));
        return this;
    }

    Stranger press(String button) {
        clicks++;
        button(button).click();
        page.waitForLoadState();
        assertThat(page.locator("#error-summary").allInnerTexts())
                .as("“%s” at %s", button, page.url())
                .isEmpty();
        return this;
    }

    /** Continues to the last page of a form and presses its button. */
    Stranger record(String button) {
        while (button(button).count() == 0) {
            press("Continue");
        }
        press(button);
        assertThat(reads()).contains("Recorded as entry");
        return this;
    }

    /** How often they have clicked so far. */
    int clicks() {
        return clicks;
    }

    /** What the main part of the page says, in one line. */
    String reads() {
        return page.locator("main").innerText().replaceAll("\\s+", " ");
    }

    /** The one row of a table on the page that has these words, in one line. */
    String row(String words) {
        return page.locator("main tr, main .govuk-summary-list__row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .innerText()
                .replaceAll("\\s+", " ");
    }

    /** What an administrator hands to somebody who has just been let in. */
    String oneTimePassword() {
        return page.locator("#one-time-password").innerText().strip();
    }

    void leaves() {
        page.context().close();
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator button(String words) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .and(page.locator("button"));
    }

    private Locator reached(Locator field) {
        while (field.count() == 0 && button("Continue").count() > 0) {
            press("Continue");
        }
        return field;
    }
}
