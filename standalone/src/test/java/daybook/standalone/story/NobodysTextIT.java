package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever becomes of a form, nobody's text is lost: held to for every form there is. */
class NobodysTextIT {

    private static final Map<String, Reader> READERS = new HashMap<>();

    static List<Crawl.Found> forms() {
        return Crawl.forms();
    }

    private static Reader own(String account) {
        return READERS.computeIfAbsent(account, Reader::own);
    }

    static void endsTheSessionOf(String account) {
        RunningDaybook.bean(JdbcClient.class).sql("""
                        delete from access.session where primary_id in (
                            select session_primary_id from access.session_attributes
                            where attribute_name = 'username' and attribute_bytes = convert_to(?, 'UTF8'))
                        """).param(account).update();
    }

    private static void isAllThere(Map<String, String> typed, Document page) {
        assertThat(TypedForm.standing(page)).containsAllEntriesOf(typed);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_was_typed_is_still_there_wherever_a_page_says_so(Crawl.Found form) {
        var reader = Reader.signedIn(form.account());
        String action = TypedForm.action(reader.get(form.path()).page());
        String shown = reader.post(action, Map.of("request", UUID.randomUUID().toString()))
                .location();
        Map<String, String> sent = new LinkedHashMap<>();
        for (Document page : pages(reader, shown)) {
            sent.putAll(TypedForm.typed(TypedForm.filled(page), page));
        }
        Map<String, String> typed = Map.copyOf(sent);
        sent.put("request", "no number, so that it is refused");
        String again = reader.post(action, sent).location();
        Map<String, String> standing = new HashMap<>();
        for (Document page : pages(reader, again)) {
            assertThat(page.select("#error-summary").text()).contains("What you typed is still here");
            standing.putAll(TypedForm.standing(page));
        }
        assertThat(standing).containsAllEntriesOf(typed);
    }

    private static List<Document> pages(Reader reader, String form) {
        List<Document> pages = new ArrayList<>();
        for (int number = 1; number < 20; number++) {
            var page = reader.get(form + "&page=" + number).page();
            if (!page.select("input[name=journey-page]").attr("value").equals("" + number)) {
                break;
            }
            pages.add(page);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_session_that_ends_in_mid_form_costs_nothing(Crawl.Found form) {
        var reader = own(form.account());
        var page = reader.get(form.path()).page();
        var sent = TypedForm.filled(page);
        endsTheSessionOf(form.account());
        var met = reader.post(TypedForm.action(page), sent);
        assertThat(met.location()).endsWith("/sign-in?kept");
        assertThat(reader.get("/sign-in?kept").page().select("#kept").text()).contains("kept for you");
        String to = reader.signIn(form.account());
        assertThat(to).startsWith(form.path() + "?kept=");
        var again = reader.get(to).page();
        assertThat(again.select("#notice").text()).contains("Nothing was done with it");
        isAllThere(TypedForm.typed(sent, page), again);
        assertThat(again.select("input[name=journey-page]").attr("value")).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void back_keeps_the_page_in_hand(Crawl.Found form) {
        var reader = Reader.signedIn(form.account());
        var first = reader.get(form.path()).page();
        String action = TypedForm.action(first);
        String shown = reader.post(action, Map.of("request", UUID.randomUUID().toString()))
                .location();
        if (pages(reader, shown).size() < 2) {
            return;
        }
        var page = reader.get(shown + "&page=2").page();
        assertThat(page.select("button#back").attr("value")).isEqualTo("1");
        var sent = TypedForm.filled(page);
        sent.put("journey-back", "1");
        String to = reader.post(action, sent).location();
        assertThat(to).endsWith("&page=1");
        assertThat(reader.get(to).page().select("#error-summary")).isEmpty();
        isAllThere(
                TypedForm.typed(sent, page),
                reader.get(to.replace("&page=1", "&page=2")).page());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_text_says_how_long_it_may_be_before_anybody_types(Crawl.Found form) {
        var reader = Reader.signedIn(form.account());
        String action = TypedForm.action(reader.get(form.path()).page());
        String shown = reader.post(action, Map.of("request", UUID.randomUUID().toString()))
                .location();
        for (Document page : pages(reader, shown)) {
            for (var field : page.select("main textarea, main input.govuk-input:not(.govuk-input--width-10)"
                    + ":not(.govuk-date-input__input)")) {
                assertThat(page.select("[id='" + field.attr("name") + "-hint']").text())
                        .as(field.attr("name"))
                        .containsPattern("Up to [0-9,]+ characters");
            }
        }
    }

    @Test
    void what_was_kept_is_shown_to_nobody_else() {
        var reader = Reader.own("secretary");
        var page = reader.get("/bodies/new").page();
        var sent = TypedForm.filled(page);
        endsTheSessionOf("secretary");
        reader.post(TypedForm.action(page), sent);
        assertThat(reader.signIn("administrator"))
                .as("nobody is led to where somebody else had been")
                .doesNotContain("/bodies");
        endsTheSessionOf("administrator");
        var owner = Reader.own("secretary");
        page = owner.get("/bodies/new").page();
        sent = TypedForm.filled(page);
        endsTheSessionOf("secretary");
        owner.post(TypedForm.action(page), sent);
        String to = owner.signIn("secretary");
        assertThat(to).contains("/bodies");
        var other = Reader.own("administrator").get(to).page();
        assertThat(other.select("#notice").text()).contains("this form is empty");
        assertThat(TypedForm.standing(other).values()).doesNotContain("typed name");
    }

    @Test
    void without_a_session_nothing_is_kept() {
        var stranger = Reader.nobody();
        int before = kept();
        var met = stranger.post("/bodies", Map.of("name", "A body"));
        assertThat(met.location()).endsWith("/sign-in");
        assertThat(kept()).isEqualTo(before);
    }

    private static int kept() {
        return RunningDaybook.bean(JdbcClient.class)
                .sql("select count(*) from command.kept_form")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_window_from_before_signing_in_again_loses_nothing() {
        var reader = Reader.own("secretary");
        var page = reader.get("/bodies/new").page();
        var sent = TypedForm.filled(page);
        String stale = reader.token();
        endsTheSessionOf("secretary");
        reader.signIn("secretary");
        reader.get("/");
        long before = RunningDaybook.dayBook().head();
        var met = reader.with(stale).post(TypedForm.action(page), sent);
        String to = met.location().replace(RunningDaybook.address(), "");
        assertThat(to).startsWith("/bodies/new?kept=");
        isAllThere(TypedForm.typed(sent, page), reader.get(to).page());
        assertThat(RunningDaybook.dayBook().head()).isEqualTo(before);
    }

    @Test
    void however_long_it_is_nothing_is_cut() {
        var reader = Reader.signedIn("secretary");
        String wording = "x".repeat(150_000) + "end";
        var page = reader.get("/bodies/new").page();
        var sent = TypedForm.filled(page);
        sent.put("name", wording);
        var again =
                reader.get(reader.post(TypedForm.action(page), sent).location()).page();
        assertThat(again.select("#error-summary li").eachAttr("data-rule")).contains("form-text-too-long");
        assertThat(TypedForm.standing(again)).containsEntry("name", wording);
    }

    @Test
    void what_was_begun_is_listed_gone_on_with_and_thrown_away() {
        var reader = Reader.signedIn("secretary");
        var page = reader.get("/bodies/new").page();
        String name = "A body named " + UUID.randomUUID();
        Map<String, String> sent = new LinkedHashMap<>(TypedForm.hidden(page));
        sent.put("name", name);
        reader.post(TypedForm.action(page), sent);
        var home = reader.get("/").page();
        var line = home.select("#unfinished li").first();
        assertThat(line.text()).contains(name, "Begun on", "Kept until");
        var goesOn = reader.get(line.select("a").first().attr("href")).page();
        assertThat(TypedForm.standing(goesOn)).containsEntry("name", name);
        var asked = reader.get(line.select("a").last().attr("href")).page();
        assertThat(asked.select("#which").text()).contains(name);
        var to = reader.post(TypedForm.action(asked), Map.of());
        assertThat(to.location()).isEqualTo("/unfinished");
        assertThat(reader.get("/unfinished").page().text()).doesNotContain(name);
    }

    @Test
    void nobody_throws_away_what_another_has_begun() {
        var reader = Reader.signedIn("secretary");
        var page = reader.get("/bodies/new").page();
        Map<String, String> sent = new LinkedHashMap<>(TypedForm.hidden(page));
        sent.put("name", "A body that stays");
        reader.post(TypedForm.action(page), sent);
        String kept = sent.get("journey-kept");
        var other = Reader.signedIn("administrator");
        assertThat(other.get("/unfinished/" + kept + "/discard").status()).isEqualTo(404);
        other.get("/bodies/new");
        other.post("/unfinished/" + kept + "/discard", Map.of());
        assertThat(TypedForm.standing(reader.get("/bodies/new?kept=" + kept).page()))
                .containsEntry("name", "A body that stays");
    }

    @Test
    void confirming_what_is_no_longer_kept_does_not_say_that_it_is() {
        var reader = Reader.signedIn("secretary");
        reader.get("/bodies/new");
        var answer = reader.post(
                "/bodies",
                Map.of(
                        "journey-kept",
                        UUID.randomUUID().toString(),
                        "request",
                        UUID.randomUUID().toString()));
        var page = reader.get(answer.location()).page();
        assertThat(page.select("#error-summary li").eachAttr("data-rule")).containsExactly("form-no-longer-kept");
        assertThat(page.select("#error-summary").text()).doesNotContain("still here");
    }
}
