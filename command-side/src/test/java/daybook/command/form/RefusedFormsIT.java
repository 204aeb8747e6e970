package daybook.command.form;

import static daybook.command.example.Example.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.acts.Role;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** What comes back when a form cannot be taken. */
class RefusedFormsIT extends Sending {

    @Test
    void a_return_that_is_refused_leads_back_to_its_form_with_what_was_typed_and_why() throws Exception {
        long events = side.count("daybook.event");
        var to = location(send(
                post("/indicators/R01/returns"),
                with(
                        date("to", 31, 8, 2007),
                        "value",
                        "<b>95</b>",
                        "status",
                        "FINAL",
                        "note",
                        "a\u0000b",
                        "_csrf",
                        "x")));
        assertThat(to).startsWith("/indicators/R01/returns/new?refused=");
        var row = refused(to);
        assertThat(row.get("person")).isEqualTo("someone");
        assertThat(row.get("form")).isEqualTo("/indicators/R01/returns/new");
        assertThat((String) row.get("entries"))
                .contains("\"value\": [\"<b>95</b>\"]", "\"to-month\": [\"8\"]")
                .doesNotContain("_csrf", "\"request\"");
        assertThat((String) row.get("refusals"))
                .contains("\"rule\": \"form-measure-unreadable\"", "\"field\": \"value\"", "\"wayOut\"", "\"message\"")
                .contains("form-text-unprintable");
        assertThat(side.count("daybook.event")).isEqualTo(events);
    }

    @Test
    void a_decision_against_it_comes_back_to_the_form_too() throws Exception {
        send(post("/indicators/R01/returns"), with(date("to", 31, 8, 2007), "value", "96", "status", "FINAL"));
        var to = location(
                send(post("/indicators/R01/returns"), with(date("to", 31, 8, 2007), "value", "95", "status", "FINAL")));
        assertThat((String) refused(to).get("refusals")).contains("period-already-returned");
    }

    @Test
    void what_the_form_calls_otherwise_is_told_at_its_own_field_and_the_office_that_somebody_asks_in_at_that()
            throws Exception {
        var to = location(send(post("/meetings"), with(date("held", 13, 12, 2107), "body", "GROUP")));
        assertThat((String) refused(to).get("refusals"))
                .contains("\"rule\": \"dated-in-the-future\"", "\"field\": \"held\"");

        var form = post("/offices/" + OFFICE + "/holders")
                .param("request", UUID.randomUUID().toString())
                .param("office", "NOBODYS")
                .param("person", "someone")
                .param("effective-day", "13")
                .param("effective-month", "12")
                .param("effective-year", "2007");
        var refusals = (String) refused(location(web.perform(form).andReturn())).get("refusals");
        assertThat(refusals).contains("\"rule\": \"office-not-held\"", "\"field\": \"office\"");
    }

    @Test
    void a_role_that_may_not_is_told_so_at_the_form() throws Exception {
        signIn(Set.of(Role.AUDITOR));
        var form = post("/indicators/R01/returns")
                .param("request", UUID.randomUUID().toString())
                .param("office", OFFICE.value())
                .param("to-day", "31")
                .param("to-month", "12")
                .param("to-year", "2007")
                .param("value", "31")
                .param("status", "FINAL");
        var to = location(web.perform(form).andReturn());
        assertThat((String) refused(to).get("refusals")).contains("role-may-not");
    }

    @Test
    void what_a_path_names_must_be_known() throws Exception {
        for (String path : new String[] {
            "/indicators/NOPE/returns",
            "/indicators/no%20name/returns",
            "/indicators/R01/targets/REWARD/2010-03-31/revisions",
            "/indicators/R01/targets/NONE/2009-03-31/revisions",
            "/indicators/R01/targets/REWARD/soon/revisions",
            "/programmes/NOPE/facility/decisions",
            "/programmes/P/proposals/NOPE/decisions",
            "/delegations/NOPE/approvals",
            "/meetings/NOPE/resolutions"
        }) {
            assertThat(send(post(URI.create(path))).getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_paper_whose_file_has_nothing_in_it_is_refused() throws Exception {
        var to = location(send(
                multipart("/papers").file(new MockMultipartFile("file", "risk.pdf", "application/pdf", new byte[0])),
                with(date("dated", 13, 12, 2007), "id", "X", "title", "Risk", "body", "GROUP")));
        assertThat((String) refused(to).get("refusals")).contains("form-file-missing");
    }

    @Test
    void only_an_administrator_may_ask_for_a_rebuild() throws Exception {
        signIn(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
        assertThat(web.perform(post("/projections/scorecard/rebuild"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }
}
