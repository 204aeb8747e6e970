package daybook.command.form;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.exact.Measure;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a performance officer sends from the forms besides returns. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorFormsIT extends Sending {

    @Test
    @Order(1)
    void that_a_return_is_not_available_is_recorded_and_leads_to_its_indicator() throws Exception {
        var to = location(send(
                post("/indicators/R01/unavailable"),
                with(
                        with(date("to", 31, 8, 2007), date("expected", 31, 1, 2008)),
                        "why",
                        "The schools have not sent theirs")));
        assertThat(to).matches("/indicators/R01\\?after=\\d+");
        var report = last(INDICATOR, IndicatorReturnReportedUnavailable.class);
        assertThat(report.why()).isEqualTo("The schools have not sent theirs");
        assertThat(report.expected()).isEqualTo(day("2008-01-31"));
    }

    @Test
    @Order(2)
    void saying_no_more_than_the_period_is_refused_at_the_field() throws Exception {
        var to = location(send(post("/indicators/R01/unavailable"), date("to", 31, 8, 2007)));
        assertThat(to).startsWith("/indicators/R01/unavailable/new?refused=");
        assertThat((String) refused(to).get("refusals")).contains("form-field-missing", "\"why\"");
    }

    @Test
    @Order(3)
    void a_return_is_withdrawn_with_a_reason() throws Exception {
        send(post("/indicators/R01/returns"), with(date("to", 31, 8, 2007), "value", "96", "status", "FINAL"));
        var path = "/indicators/R01/returns/1/withdrawals";
        var without = location(send(post(path)));
        assertThat(without).startsWith("/indicators/R01/returns/1/withdraw?refused=");
        assertThat((String) refused(without).get("refusals")).contains("withdrawal-without-reason");
        assertThat(location(send(post(path), "reason", "it was another school's")))
                .startsWith("/indicators/R01?after=");
        assertThat(last(INDICATOR, IndicatorReturnWithdrawn.class).number()).isOne();
        assertThat(send(post("/indicators/R01/returns/9/withdrawals"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_target_is_set_where_a_paper_prints_it_and_not_without() throws Exception {
        var target =
                with(with(date("due", 31, 3, 2008), date("effective", 1, 4, 2007)), "kind", "MILESTONE", "value", "80");
        var without = location(send(post("/indicators/R01/targets"), target));
        assertThat(without).startsWith("/indicators/R01/targets/new?refused=");
        assertThat((String) refused(without).get("refusals")).contains("target-without-authority");
        assertThat(location(
                        send(post("/indicators/R01/targets"), with(target, "paper", "PAPER", "place", "paragraph 4"))))
                .startsWith("/indicators/R01?after=");
        var set = last(INDICATOR, TargetSet.class);
        assertThat(set.target()).isEqualTo(new TargetKey(TargetKind.MILESTONE, day("2008-03-31")));
        assertThat(set.value()).isEqualTo(Measure.of(80));
    }

    @Test
    @Order(5)
    void an_indicator_is_defined_taken_up_rated_revised_taken_out_and_withdrawn() throws Exception {
        var day = date("effective", 1, 4, 2006);
        var whole = with(day, "id", "NEW", "title", "Sent home", "decimals", "0");
        assertThat(location(send(post("/indicators"), whole))).startsWith("/indicators/NEW?after=");
        assertThat(location(send(
                        post("/indicator-sets/SET/indicators"), with(day, "indicator", "NEW", "theme", "Children"))))
                .startsWith("/indicator-sets/SET?after=");
        assertThat(location(send(
                        post("/indicator-sets/SET/schemes"),
                        with(day, "rating-1-word", "Green", "rating-1-rag", "GREEN", "rating-3-word", "Red"))))
                .startsWith("/indicator-sets/SET?after=");
        assertThat(location(send(post("/indicator-sets/SET/indicators/NEW/ratings"), with(day, "rating", "Red"))))
                .startsWith("/indicators/NEW?after=");
        assertThat(location(send(
                        post("/indicators/NEW/revisions"),
                        with(day, "title", "Sent home", "decimals", "1", "series", "BREAKS", "reason", "anew"))))
                .startsWith("/indicators/NEW?after=");
        var leaving = with(date("effective", 1, 4, 2007), "reason", "cut");
        assertThat(location(send(post("/indicator-sets/SET/indicators/NEW/departures"), leaving)))
                .startsWith("/indicator-sets/SET?after=");
        assertThat(location(send(post("/indicators/NEW/withdrawals"), leaving))).startsWith("/indicators/NEW?after=");
        assertThat(told(new IndicatorId("NEW")))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "IndicatorDefined", "IndicatorRated", "IndicatorDefinitionRevised", "IndicatorWithdrawn");
        assertThat(told(SET))
                .contains(new RatingSchemeAdopted(
                        SET,
                        List.of(new RatingWord("Green", Rag.GREEN), new RatingWord("Red", Rag.NONE)),
                        day("2006-04-01")));
    }

    private static List<Fact> told(Id about) {
        return side.bean(Register.class).told(about).stream().map(Told::fact).toList();
    }

    @Test
    @Order(6)
    void a_forecast_is_recorded_and_decimals_are_a_whole_number() throws Exception {
        var path = "/indicators/R01/targets/REWARD/2009-03-31/forecasts";
        assertThat(location(send(post(path), with(date("effective", 1, 1, 2008), "low", "70", "high", "74"))))
                .startsWith("/indicators/R01?after=");
        assertThat(last(INDICATOR, OutturnForecast.class).high()).isEqualTo(Measure.of(74));
        var halves = with(date("effective", 1, 4, 2006), "id", "HALF", "title", "Half", "decimals", "1.5");
        var refused = location(send(post("/indicators"), halves));
        assertThat((String) refused(refused).get("refusals")).contains("form-whole-unreadable");
        assertThat(send(post("/indicators/R01/targets/MILESTONE/1999-03-31/forecasts"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
