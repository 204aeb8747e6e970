package daybook.command.form;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.acts.Role;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.command.asking.Request;
import daybook.command.register.Register;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.exact.Measure;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.InvestmentEndorsed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.mock.web.MockMultipartFile;

/** What people send from the forms, in the order in which a partnership would. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormsIT extends Sending {

    @Test
    @Order(1)
    void a_return_is_recorded_and_leads_to_its_indicator() throws Exception {
        var to = location(
                send(post("/indicators/R01/returns"), with(date("to", 31, 8, 2007), "value", "96", "status", "FINAL")));
        assertThat(to).matches("/indicators/R01\\?after=\\d+");
        assertThat(last(INDICATOR, IndicatorReturnRecorded.class).value()).isEqualTo(Measure.of(96));
    }

    @Test
    @Order(2)
    void a_return_is_corrected_with_a_reason_and_leads_to_its_indicator() throws Exception {
        var path = "/indicators/R01/returns/1/corrections";
        var without = location(send(post(path), "value", "94", "status", "FINAL"));
        assertThat(without).startsWith("/indicators/R01/returns/1/correct?refused=");
        assertThat((String) refused(without).get("refusals")).contains("correction-without-reason");
        var to = location(send(post(path), "value", "94", "status", "FINAL", "reason", "two were counted twice"));
        assertThat(to).matches("/indicators/R01\\?after=\\d+");
        assertThat(last(INDICATOR, IndicatorReturnCorrected.class).corrects()).isOne();
        var unknown = send(post("/indicators/R01/returns/9/corrections"), "value", "94", "status", "FINAL");
        assertThat(unknown.getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void a_paper_is_received_with_its_document_which_is_kept_once() throws Exception {
        var file =
                new MockMultipartFile("file", "paper.pdf", "application/pdf", "abc".getBytes(StandardCharsets.UTF_8));
        var to = location(send(
                multipart("/papers").file(file),
                with(date("dated", 13, 12, 2007), "id", "L071213", "title", "Risk", "body", "GROUP")));
        assertThat(to).startsWith("/papers/L071213?after=");
        var sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(last(new PaperId("L071213"), PaperReceived.class).document().hex())
                .isEqualTo(sha);
        assertThat(side.count("command.document where sha256 = '" + sha + "'")).isOne();
        var second = location(send(
                multipart("/papers").file(new MockMultipartFile("file", "x", null, new byte[] {1})),
                with(date("dated", 13, 12, 2007), "id", "L071213", "title", "Risk", "body", "GROUP")));
        assertThat(second).startsWith("/papers/new?refused=");
        assertThat(side.count("command.document")).as("nothing half-done").isOne();
    }

    @Test
    @Order(8)
    void a_meeting_and_its_resolution_are_recorded() throws Exception {
        assertThat(location(send(post("/meetings"), with(date("held", 13, 12, 2007), "body", "GROUP"))))
                .startsWith("/meetings/GROUP-2007-12-13?after=");
        var to = location(send(
                post("/meetings/GROUP-2007-12-13/resolutions"),
                "item",
                "4",
                "title",
                "Investment",
                "paper",
                "L071213",
                "basis",
                "ASSUMED",
                "clause-1-number",
                "1",
                "clause-1-verb",
                "ENDORSE",
                "clause-1-wording",
                "Support the investment",
                "clause-1-subject",
                "proposal:P/R01",
                "clause-1-amount",
                "£40,000",
                "clause-1-subject-to",
                "CABINET",
                "clause-2-number",
                "2",
                "clause-2-verb",
                "DELEGATE",
                "clause-2-wording",
                "Delegate the release",
                "clause-2-subject",
                "proposal:P/R01",
                "clause-3-number",
                "3",
                "clause-3-verb",
                "APPROVE",
                "clause-3-wording",
                "Revise the target",
                "clause-3-subject",
                "indicator:R01",
                "clause-4-verb",
                "NOTE"));
        assertThat(to).startsWith("/meetings/GROUP-2007-12-13?after=");
    }

    @Test
    @Order(9)
    void a_target_is_revised_under_the_clause() throws Exception {
        var to = location(send(
                post("/indicators/R01/targets/REWARD/2009-03-31/revisions"),
                with(date("effective", 1, 1, 2008), "value", "75", "clause", "GROUP-2007-12-13/4/3")));
        assertThat(to).startsWith("/indicators/R01?after=");
        assertThat(last(INDICATOR, TargetRevised.class).to()).isEqualTo(Measure.of(75));
        assertThat(side.bean(Register.class).told(INDICATOR).getLast().by().authority())
                .isEqualTo(new Authority.UnderClause(ClauseRef.parse("GROUP-2007-12-13/4/3")));
    }

    @Test
    @Order(10)
    void an_investment_was_decided_by_its_clause_when_that_was_recorded() throws Exception {
        var again = location(send(post("/programmes/P/proposals/R01/decisions"), "clause", "GROUP-2007-12-13/4/1"));
        assertThat((String) refused(again).get("refusals")).contains("clause-decided-it-before");
        var endorsed = last(PROGRAMME, InvestmentEndorsed.class);
        assertThat(endorsed.amount()).isEqualTo(pounds(40_000));
        assertThat(endorsed.awaiting()).isEqualTo(CABINET);
    }

    @Test
    @Order(11)
    void a_delegation_is_granted_and_approved_under_by_somebody_else_than_the_proposer() throws Exception {
        side.recorded(new EstablishOffice(new OfficeId("CHAIR"), "Chair", GROUP, day("2006-04-01")));
        var to = location(send(
                post("/delegations"),
                with(
                        date("effective", 13, 12, 2007),
                        "clause",
                        "GROUP-2007-12-13/4/2",
                        "subject",
                        "proposal:P/R01",
                        "delegates",
                        OFFICE.value(),
                        "consultees",
                        "CHAIR",
                        "cap",
                        "40,000",
                        "condition-1",
                        "analysis of claims",
                        "condition-2",
                        " ")));
        assertThat(to).startsWith("/delegations/GROUP-2007-12-13-4-2?after=");
        var approval = with(
                with(date("effective", 19, 2, 2008), date("consulted-CHAIR", 18, 2, 2008)),
                "decision",
                "APPROVE",
                "amount",
                "40,000",
                "view-CHAIR",
                "content",
                "evidence-1-paper",
                "L071213",
                "evidence-1-place",
                "paragraph 11");
        var refused = location(send(post("/delegations/GROUP-2007-12-13-4-2/approvals"), approval));
        assertThat(refused).startsWith("/delegations/GROUP-2007-12-13-4-2/approve?refused=");
        assertThat((String) refused(refused).get("refusals"))
                .as("the same person proposed it")
                .contains("\"rule\": \"proposer-may-not-approve\"")
                .doesNotContain("consultation-missing", "evidence-missing");
    }

    @Test
    @Order(12)
    void a_facility_is_extended_by_the_body_that_was_asked() throws Exception {
        side.recorded(
                new Request(
                        UUID.randomUUID(),
                        EnumSet.allOf(Role.class),
                        new Attribution(
                                PERSON,
                                OFFICE,
                                new Authority.OfOffice(),
                                "in use before",
                                new Source(new PaperId("L071213"), "paragraph 22")),
                        Instant.now()),
                new AuthoriseFacility(PROGRAMME, pounds(1_400_000), day("2007-04-01")));
        send(
                post("/meetings/GROUP-2007-12-13/resolutions"),
                "item",
                "5",
                "title",
                "Facility",
                "basis",
                "ASSUMED",
                "clause-1-number",
                "1",
                "clause-1-verb",
                "REQUEST",
                "clause-1-wording",
                "Ask for more",
                "clause-1-subject",
                "facility:P",
                "clause-1-amount",
                "460000",
                "clause-1-subject-to",
                "CABINET");
        send(post("/meetings"), with(date("held", 15, 1, 2008), "body", "CABINET"));
        send(
                post("/meetings/CABINET-2008-01-15/resolutions"),
                "item",
                "7",
                "title",
                "Facility",
                "basis",
                "CONFIRMED_MINUTES",
                "clause-1-number",
                "1",
                "clause-1-verb",
                "APPROVE",
                "clause-1-wording",
                "Agree",
                "clause-1-subject",
                "facility:P",
                "clause-1-amount",
                "460,000");
        assertThat(last(PROGRAMME, FacilityExtensionGranted.class).amount()).isEqualTo(pounds(460_000));
    }

    @Test
    @Order(15)
    void nothing_was_approved_under_the_delegation() {
        assertThat(side.bean(Register.class).told(new DelegationId("GROUP-2007-12-13-4-2")))
                .noneMatch(told -> told.fact() instanceof DelegatedApprovalGiven);
    }

    @Test
    @Order(16)
    void a_form_with_nothing_in_it_is_refused_at_every_field_that_is_needed() throws Exception {
        signIn(EnumSet.allOf(Role.class));
        for (String path : new String[] {
            "/meetings",
            "/delegations",
            "/indicators/R01/returns",
            "/meetings/GROUP-2007-12-13/resolutions",
            "/programmes/P/proposals/R01/decisions",
            "/delegations/GROUP-2007-12-13-4-2/approvals"
        }) {
            var to = location(web.perform(post(path)).andReturn());
            assertThat((String) refused(to).get("refusals"))
                    .as(path)
                    .contains("form-field-missing", "form-request-missing", "\"field\": \"office\"");
        }
    }
}
