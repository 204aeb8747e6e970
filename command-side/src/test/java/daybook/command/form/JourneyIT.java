package daybook.command.form;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.command.register.Register;
import daybook.facts.exact.Measure;
import daybook.facts.id.PersonId;
import daybook.facts.indicator.IndicatorReturnRecorded;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A form that is sent page by page. */
class JourneyIT extends Sending {

    private static final String RETURNS = "/indicators/R01/returns";

    private static MockMvc paged;

    private final UUID kept = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private long eventsBefore;

    @BeforeAll
    static void begin() {
        paged = side.web(side.bean(KeptFormFilter.class));
    }

    @BeforeEach
    void sign_in() {
        signIn(EnumSet.allOf(Role.class));
        eventsBefore = events();
    }

    private static long events() {
        return side.count("daybook.event");
    }

    private String sent(AbstractMockHttpServletRequestBuilder<?> form, String... pairs) throws Exception {
        form.param(Page.KEPT, kept.toString()).param(Page.REQUEST, request.toString());
        for (int at = 0; at < pairs.length; at += 2) {
            form.param(pairs[at], pairs[at + 1]);
        }
        return location(paged.perform(form).andReturn());
    }

    /** A page that asks for these fields, and was answered so. */
    private String page(String path, int number, String to, List<String> asks, String... pairs) throws Exception {
        return sent(asking(post(path), number, to, asks), pairs);
    }

    private static AbstractMockHttpServletRequestBuilder<?> asking(
            AbstractMockHttpServletRequestBuilder<?> page, int number, String to, List<String> asks) {
        page.param(Page.NUMBER, "" + number).param(Page.TO, to);
        return (AbstractMockHttpServletRequestBuilder<?>) page.param(Page.ASKED, asks.toArray(String[]::new));
    }

    private String period(int year, String to) throws Exception {
        return page(RETURNS, 1, to, List.of("from", "to"), date("to", 31, 8, year));
    }

    private String value(String value) throws Exception {
        return page(RETURNS, 2, "3", List.of("value", "status"), "value", value, "status", "FINAL");
    }

    private String reason() throws Exception {
        return page(
                RETURNS, 3, "check", List.of("reason", "office"), "reason", "the outturn", "office", OFFICE.value());
    }

    private String at(String more) {
        return "/indicators/R01/returns/new?kept=" + kept + more;
    }

    private Map<String, Object> row() {
        return row(kept);
    }

    private static Map<String, Object> row(UUID id) {
        return side.jdbc()
                .sql(
                        "select entries::text entries, refusals::text refusals, recorded from command.kept_form where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    @Test
    void leads_from_page_to_page_to_the_check_and_is_recorded_once() throws Exception {
        assertThat(period(1991, "2")).isEqualTo(at("&page=2"));
        assertThat(value("41")).isEqualTo(at("&page=3"));
        assertThat(reason()).isEqualTo(at("&page=check"));
        assertThat(events()).as("nothing is recorded before it is confirmed").isEqualTo(eventsBefore);
        assertThat((String) row().get("entries"))
                .as("it is told beforehand")
                .contains("\"journey-rests-on\": [\"office\"]");
        var to = sent(post(RETURNS));
        assertThat(to).startsWith("/indicators/R01?after=");
        assertThat(sent(post(RETURNS))).as("sent again").isEqualTo(to);
        assertThat(events()).isEqualTo(eventsBefore + 1);
        assertThat(row()).containsEntry("recorded", to);
        var recorded = side.bean(Register.class).told(INDICATOR).getLast();
        assertThat(((IndicatorReturnRecorded) recorded.fact()).value()).isEqualTo(Measure.of(41));
    }

    @Test
    void a_page_is_refused_for_its_own_fields_only_and_keeps_what_was_typed() throws Exception {
        period(1992, "2");
        assertThat(value("forty")).isEqualTo(at("&page=2"));
        assertThat((String) row().get("refusals"))
                .contains("form-measure-unreadable")
                .doesNotContain("office");
        assertThat((String) row().get("entries"))
                .contains("forty", "1992", "\"request\"")
                .doesNotContain("journey-", "_csrf");
    }

    @Test
    void what_the_day_book_has_against_it_is_said_before_the_check() throws Exception {
        period(2093, "2");
        value("41");
        assertThat(reason()).isEqualTo(at("&then=check"));
        assertThat((String) row().get("refusals")).contains("dated-in-the-future", "\"field\": \"to\"");
        assertThat(events()).isEqualTo(eventsBefore);
        assertThat(period(1993, "check")).as("mended").isEqualTo(at("&page=check"));
        assertThat((String) row().get("refusals")).isEqualTo("[]");
    }

    @Test
    void an_answer_that_is_taken_back_is_gone() throws Exception {
        period(1994, "2");
        value("41");
        page(RETURNS, 2, "check", List.of("value", "status"), "value", "42");
        assertThat((String) row().get("entries")).contains("\"value\": [\"42\"]", "\"status\": [\"\"]");
    }

    @Test
    void another_person_s_form_is_neither_read_nor_changed() throws Exception {
        period(1995, "2");
        var before = row();
        var another = new SignedIn(new PersonId("another"), "another", "Another", EnumSet.allOf(Role.class));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(another, null));
        var to = value("43");
        var theirs = UUID.fromString(to.substring(to.indexOf("kept=") + 5, to.indexOf("&page")));
        assertThat(theirs).isNotEqualTo(kept);
        assertThat((String) row(theirs).get("entries")).contains("43").doesNotContain("1995");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void going_on_from_a_form_that_was_recorded_begins_another() throws Exception {
        period(1996, "2");
        value("41");
        reason();
        sent(post(RETURNS));
        var to = period(1997, "check");
        assertThat(to)
                .matches("/indicators/R01/returns/new\\?kept=[0-9a-f-]{36}&page=check")
                .doesNotContain(kept.toString());
        assertThat((String) row(UUID.fromString(to.substring(to.indexOf("kept=") + 5, to.indexOf("&page"))))
                        .get("entries"))
                .contains("1997", "the outturn")
                .doesNotContain(request.toString());
    }

    @Test
    void confirming_what_is_no_longer_kept_says_so() throws Exception {
        assertThat(sent(post(RETURNS))).isEqualTo(at("&then=check"));
        assertThat((String) row().get("refusals"))
                .contains("form-no-longer-kept")
                .doesNotContain("form-field-missing");
    }

    @Test
    void what_has_lapsed_is_thrown_away_with_its_files() throws Exception {
        period(1998, "2");
        side.jdbc()
                .sql("insert into command.kept_file (form, field, name, bytes) values (?, 'file', 'a', 'b')")
                .param(kept)
                .update();
        side.jdbc()
                .sql("update command.kept_form set lapses = now() - interval '1 day' where id = ?")
                .param(kept)
                .update();
        new JourneyIT().sends_something();
        assertThat(count("kept_form", "id")).isZero();
        assertThat(count("kept_file", "form")).isZero();
    }

    private void sends_something() throws Exception {
        period(1999, "2");
    }

    private int count(String table, String id) {
        return side.jdbc()
                .sql("select count(*) from command." + table + " where " + id + " = ?")
                .param(kept)
                .query(Integer.class)
                .single();
    }

    @Test
    void what_is_far_too_long_is_kept_whole() throws Exception {
        page(RETURNS, 1, "2", List.of("note"), "note", "x".repeat(100_000));
        assertThat((String) row().get("refusals")).contains("form-text-too-long");
        assertThat((String) row().get("entries")).contains("x".repeat(100_000));
    }

    @Nested
    class WithAFile {

        private final byte[] bytes = "the paper".getBytes(StandardCharsets.UTF_8);

        private String first(MockMultipartFile file) throws Exception {
            var page = asking(multipart("/papers").file(file), 1, "2", List.of("id", "title", "body", "dated", "file"));
            return sent(page, with(date("dated", 13, 12, 2007), "id", "J" + kept, "title", "A paper", "body", "GROUP"));
        }

        private String office() throws Exception {
            return page("/papers", 2, "check", List.of("office"), "office", OFFICE.value());
        }

        @Test
        void it_is_kept_until_the_paper_is_recorded() throws Exception {
            assertThat(first(new MockMultipartFile("file", "folder\\paper.txt", "text/plain", bytes)))
                    .isEqualTo("/papers/new?kept=" + kept + "&page=2");
            assertThat((String) row().get("entries")).contains("\"file\": [\"paper.txt\"]");
            assertThat(office()).endsWith("&page=check");
            assertThat(sent(post("/papers"))).startsWith("/papers/J" + kept + "?after=");
            assertThat(side.jdbc()
                            .sql("select count(*) from command.document where bytes = ?")
                            .param(bytes)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void it_stays_when_the_page_is_sent_again_without_it() throws Exception {
            first(new MockMultipartFile("file", "paper.txt", "text/plain", bytes));
            assertThat(first(new MockMultipartFile("file", "", "application/octet-stream", new byte[0])))
                    .endsWith("&page=2");
            assertThat(office()).endsWith("&page=check");
        }

        @Test
        void one_with_nothing_in_it_is_refused_on_its_own_page() throws Exception {
            assertThat(first(new MockMultipartFile("file", "paper.txt", "text/plain", new byte[0])))
                    .endsWith("&page=1");
            assertThat((String) row().get("refusals")).contains("form-file-missing");
            assertThat(Arrays.asList(count("kept_file", "form"))).containsExactly(0);
        }

        @Test
        void it_may_be_left_out() throws Exception {
            assertThat(first(new MockMultipartFile("file", "", "application/octet-stream", new byte[0])))
                    .endsWith("&page=2");
            assertThat(office()).endsWith("&page=check");
            assertThat(sent(post("/papers"))).startsWith("/papers/J" + kept + "?after=");
        }
    }
}
