package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper comes with its document, if it is to hand, which is kept once under its SHA-256 and can be had back as it came. */
@InBrowser
class PaperStory {

    @TempDir
    private Path files;

    private static Visitor fills(Visitor secretary, String id) {
        return secretary
                .open("/papers/new")
                .fill("id", id)
                .fill("title", "A paper of the story")
                .choose("body", "SSOG")
                .date("dated", LocalDate.of(2008, 2, 18));
    }

    private static Visitor sends(Visitor secretary, String id, Path file) {
        return fills(secretary, id).attach("file", file).record();
    }

    private static APIResponse download(Visitor somebody, String paper) {
        return somebody.page().request().get(RunningDaybook.address() + "/papers/" + paper + "/document");
    }

    @Test
    void two_papers_with_the_same_document_share_it_and_give_it_back(Visitor secretary) throws IOException {
        var text = "%PDF-1.7 so many claims";
        var one = Files.writeString(files.resolve("claims.pdf"), text);
        var other = Files.writeString(files.resolve("copy <of> it.PDF"), text);
        sends(secretary.signIn("secretary"), "STORY-ONE", one);
        assertThat(secretary.receipt()).isPositive();
        var sha = secretary.text("paper-document");
        sends(secretary, "STORY-OTHER", other);
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("paper-document")).isEqualTo(sha).matches("[0-9a-f]{64}");
        secretary.findsNothingInTheWay();
        for (String paper : new String[] {"STORY-ONE", "STORY-OTHER"}) {
            var file = download(secretary, paper);
            assertThat(file.status()).isEqualTo(200);
            assertThat(new String(file.body(), StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(file.headers())
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("content-disposition", "attachment; filename=\"" + paper + ".pdf\"")
                    .containsEntry("x-content-type-options", "nosniff");
        }
        assertThat(download(secretary, "NOPE").status()).isEqualTo(404);
    }

    @Test
    void a_paper_of_some_megabytes_is_taken(Visitor secretary) throws IOException {
        sends(secretary.signIn("secretary"), "STORY-LARGE", file("large.pdf", 9L << 20));
        assertThat(secretary.receipt()).isPositive();
        assertThat(download(secretary, "STORY-LARGE").body()).hasSize(9 << 20);
    }

    @Test
    void a_paper_whose_document_is_not_to_hand_is_recorded_without_it(Visitor secretary) {
        fills(secretary.signIn("secretary"), "STORY-NOT-TO-HAND").record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(download(secretary, "STORY-NOT-TO-HAND").status()).isEqualTo(404);
    }

    @Test
    void an_empty_file_is_refused(Visitor secretary) throws IOException {
        sends(secretary.signIn("secretary"), "STORY-EMPTY", Files.createFile(files.resolve("empty.pdf")));
        assertThat(secretary.refusals()).containsExactly("form-file-missing");
        assertThat(secretary.shows("file-error")).isTrue();
        assertThat(secretary.typed("id")).isEqualTo("STORY-EMPTY");
    }

    @Test
    void a_file_that_is_too_large_is_refused_at_its_field_and_what_was_typed_is_kept(Visitor secretary)
            throws IOException {
        sends(secretary.signIn("secretary"), "STORY-TOO-LARGE", file("too-large.pdf", (25L << 20) + 1));
        assertThat(secretary.refusals()).containsExactly("form-file-too-large");
        assertThat(secretary.pageText()).contains("25 megabytes");
        assertThat(secretary.typed("title")).isEqualTo("A paper of the story");
    }

    @Test
    void a_file_beyond_all_measure_is_told_so_and_nothing_is_recorded(Visitor secretary) throws IOException {
        long before = RunningDaybook.acts();
        sends(secretary.signIn("secretary"), "STORY-HUGE", file("huge.pdf", 110L << 20));
        assertThat(secretary.pageText()).contains("too large").contains("100 megabytes");
        assertThat(RunningDaybook.acts()).isEqualTo(before);
    }

    private static Visitor figure(Visitor officer, String amount) {
        return officer.open("/papers/L071213/figures/new")
                .fill("where", "paragraph 9 of the story")
                .tick("quantity", "REWARD_AT_TARGET")
                .choose("subject", "proposal:LEIC-LAA/R01")
                .fill("amount", amount)
                .date("effective", LocalDate.of(2007, 12, 13));
    }

    /** The first link of the summary leads to the field, which says it again. */
    private static void follows(Visitor officer, String error) {
        officer.page().locator("#error-summary a").first().click();
        officer.page().waitForLoadState();
        assertThat(officer.shows(error))
                .as("%s at %s", error, officer.page().url())
                .isTrue();
    }

    @Test
    void a_printed_figure_is_recorded_once_and_what_is_wrong_with_it_is_said_where_it_was_typed(Visitor secretary) {
        figure(secretary.signIn("secretary"), "190,000").record();
        assertThat(secretary.receipt()).isPositive();
        figure(secretary, "190,000").record();
        assertThat(secretary.refusals()).containsExactly("figure-already-recorded");
        follows(secretary, "where-error");
        figure(secretary, "").record();
        assertThat(secretary.refusals()).containsExactly("figure-without-value", "figure-already-recorded");
        follows(secretary, "amount-error");
    }

    private Path file(String name, long bytes) throws IOException {
        Path path = files.resolve(name);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return path;
    }
}
