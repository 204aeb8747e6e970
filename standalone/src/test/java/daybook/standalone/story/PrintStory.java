package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.command.desk.Desk;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages on paper: what is pressed and followed stays away, nothing is cut off at the edge, and a scorecard is a few sheets. */
@InBrowser
class PrintStory {

    /** Between the margins of an A4 sheet that stands, in CSS pixels. */
    private static final int SHEET = 718;

    private static final List<String> PAGES = List.of(
            "/",
            "/indicator-sets/LEIC-LAA-2006",
            "/programmes/LEIC-LAA",
            "/programmes/LEIC-LAA/statement",
            "/meetings",
            "/delegations",
            "/papers",
            "/entries",
            "/offices");

    private static int sheets(Page page) {
        String pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")),
                StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    }

    private static Page printed(Visitor auditor, String path) {
        auditor.open(path).page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return auditor.page();
    }

    @Test
    void no_address_follows_a_link_and_nothing_is_there_to_be_pressed(Visitor auditor) {
        auditor.signIn("performance");
        for (String path : PAGES) {
            var page = printed(auditor, path);
            assertThat(page.evaluate("[...document.querySelectorAll('a')].filter(a => a.checkVisibility())"
                            + ".map(a => getComputedStyle(a, '::after').content).filter(c => c.includes('/'))"))
                    .as("addresses after links of %s", path)
                    .isEqualTo(List.of());
            assertThat(page.evaluate("[...document.querySelectorAll('button, .govuk-button, input, select, nav,"
                            + " .daybook-act')].filter(e => e.type !== 'hidden' && e.checkVisibility())"
                            + ".map(e => e.outerHTML.slice(0, 80))"))
                    .as("what is pressed on %s", path)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void no_column_is_cut_off_at_the_edge_of_the_sheet(Visitor auditor) {
        auditor.signIn("auditor").page().setViewportSize(SHEET, 1000);
        for (String path : PAGES) {
            var page = printed(auditor, path);
            assertThat((Integer) page.evaluate("Math.max(document.documentElement.scrollWidth,"
                            + " ...[...document.querySelectorAll('table')].map(t => t.getBoundingClientRect().right))"))
                    .as("the width of %s", path)
                    .isLessThanOrEqualTo(SHEET);
        }
    }

    @Test
    void a_scorecard_of_123_indicators_has_at_most_eight_sheets(Visitor auditor) {
        recordsMany();
        var page = printed(auditor.signIn("auditor"), "/indicator-sets/PRINTED-SET");
        assertThat(page.locator("tbody tr").count()).isEqualTo(123);
        assertThat(sheets(page)).isLessThanOrEqualTo(8);
    }

    @Test
    void the_statement_and_the_example_s_scorecard_are_short(Visitor auditor) {
        auditor.signIn("auditor");
        assertThat(sheets(printed(auditor, "/indicator-sets/LEIC-LAA-2006?entry=" + RunningDaybook.exampleEnds())))
                .isLessThanOrEqualTo(2);
    }

    private static void recordsMany() {
        var desk = new StoryDesk(RunningDaybook.bean(Desk.class));
        var day = LocalDate.of(2009, 4, 1);
        var set = new IndicatorSetId("PRINTED-SET");
        desk.send(new AdoptIndicatorSet(
                set, "A scorecard to be printed", new Period(day, LocalDate.of(2012, 3, 31)), day));
        for (int number = 1; number <= 123; number++) {
            var indicator = new IndicatorId("PRINTED-%03d".formatted(number));
            desk.send(new DefineIndicator(
                    indicator,
                    "Young people aged 16 to 18 who are not in education, employment or training, number " + number,
                    "per cent",
                    Polarity.LOWER,
                    Shape.SNAPSHOT,
                    Frequency.ANNUAL,
                    null,
                    1,
                    day));
            desk.send(new AddIndicatorToSet(set, indicator, "Theme " + (1 + number / 21), day));
            desk.send(new SetTarget(
                    indicator,
                    new TargetKey(TargetKind.YEAR_END, LocalDate.of(2012, 3, 31)),
                    Measure.of(40),
                    null,
                    day));
            desk.send(new RecordIndicatorReturn(
                    indicator,
                    new Period(day, LocalDate.of(2010, 3, 31)),
                    Measure.of(41),
                    null,
                    null,
                    ReturnStatus.FINAL,
                    null));
        }
    }
}
