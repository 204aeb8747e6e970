package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has typed or chosen is there again, whatever came between. */
@InBrowser
class KeptTextStory {

    @Test
    void back_keeps_what_is_in_hand_and_enter_goes_on(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open("/meetings/new")
                .choose("body", "SSOG")
                .date("held", "3", "3", "2012");
        secretary.press("continue").fill("reason", "typed and not sent").press("back");
        assertThat(secretary.awaits("held-day").typed("body")).isEqualTo("SSOG");
        secretary.page().locator("#held-day").press("Enter");
        assertThat(secretary.awaits("reason").typed("reason")).isEqualTo("typed and not sent");
    }

    @Test
    void a_sign_in_that_ends_gives_the_page_back_with_its_file(Visitor secretary, @TempDir Path folder)
            throws IOException {
        Path paper = Files.writeString(folder.resolve("minutes.txt"), "The minutes");
        String title = "Minutes " + UUID.randomUUID();
        secretary
                .signInAtTheDoor("secretary")
                .open("/papers/new")
                .fill("title", title)
                .attach("file", paper);
        secretary.page().context().cookies().stream()
                .filter(cookie -> cookie.name.endsWith("session"))
                .forEach(_ -> NobodysTextIT.endsTheSessionOf("secretary"));
        secretary.press("continue");
        secretary.awaits("kept");
        secretary
                .fill("username", "secretary")
                .fill("password", RunningDaybook.password())
                .press("sign-in");
        secretary.awaits("notice");
        assertThat(secretary.typed("title")).isEqualTo(title);
        assertThat(secretary.text("file-kept")).contains("minutes.txt");
        assertThat(secretary.open("/").text("unfinished")).contains(title);
    }

    @Test
    void a_file_is_chosen_once_whatever_else_is_missing(Visitor secretary, @TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("bodies.csv"),
                "body,name,powers,effective\nKEPT-FILE,A body of a kept file,,2008-01-01\n");
        secretary.signIn("secretary").open("/imports/new").attach("file", table).fill("reason", "as listed");
        String office = secretary.hidden("office");
        secretary.hide("office", "").press("record");
        assertThat(secretary.awaits("error-summary").refusals()).containsExactly("form-field-missing");
        assertThat(secretary.text("file-kept")).contains("bodies.csv");
        assertThat(secretary.typed("reason")).isEqualTo("as listed");
        secretary.hide("office", office).press("record");
        secretary.page().waitForURL(url -> url.contains("/imports/") && !url.contains("new"));
        assertThat(secretary.pageText()).contains("bodies.csv");
    }
}
