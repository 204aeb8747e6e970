package daybook.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Acts;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.MeetingId;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static Form form(String... typed) {
        Map<String, List<String>> entries = new HashMap<>();
        for (int at = 0; at < typed.length; at += 2) {
            entries.put(typed[at], List.of(typed[at + 1]));
        }
        return new Form(entries);
    }

    private static Form with(Form form, String name, String day, String month, String year) {
        Map<String, List<String>> entries = new HashMap<>(form.entries());
        entries.put(name + "-day", List.of(day));
        entries.put(name + "-month", List.of(month));
        entries.put(name + "-year", List.of(year));
        return new Form(entries);
    }

    private static final ShortNames SHORT = new ShortNames(new InMemoryRegister());

    private static Answers aReturn(Form form) {
        return new Answers(
                Acts.of(RecordIndicatorReturn.class),
                form,
                List.of(),
                Map.of("indicator", new IndicatorId("R01")),
                SHORT);
    }

    private static List<String> rules(Form form) {
        return form.refusals().stream().map(Refusal::rule).toList();
    }

    @Test
    void a_form_answers_with_the_command_that_it_asks_for() {
        var form = with(form("value", "6,053", "status", "FINAL"), "to", "31", "3", "2008");
        assertThat(aReturn(form).command())
                .isEqualTo(new RecordIndicatorReturn(
                        new IndicatorId("R01"),
                        new Period(null, LocalDate.of(2008, 3, 31)),
                        Measure.parse("6053"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
        assertThat(form.refusals()).isEmpty();
    }

    @Test
    void what_is_missing_is_told_all_at_once_in_the_order_in_which_it_is_asked() {
        var form = form();
        aReturn(form);
        assertThat(form.refusals()).extracting(Refusal::field).containsExactly("to", "value", "status");
    }

    @Test
    void a_period_that_starts_after_it_ends_is_refused() {
        var form = with(with(form("value", "1", "status", "FINAL"), "from", "1", "4", "2008"), "to", "31", "3", "2008");
        aReturn(form);
        assertThat(rules(form)).containsExactly("form-period-backwards");
    }

    @Test
    void what_is_named_after_others_is_made_of_what_they_say() {
        var form = with(form("body", "SSOG"), "held", "13", "12", "2007");
        var answers = new Answers(Acts.of(RecordMeeting.class), form, List.of(), Map.of(), SHORT);
        assertThat(answers.command())
                .isEqualTo(new RecordMeeting(
                        new MeetingId("SSOG-2007-12-13"), new BodyId("SSOG"), LocalDate.of(2007, 12, 13)));
        assertThat(answers.inAddress("meeting")).isEqualTo("SSOG-2007-12-13");
    }

    @Test
    void what_cannot_be_named_is_refused_at_what_it_would_be_named_after() {
        var form = with(form("body", "B".repeat(60)), "held", "13", "12", "2007");
        new Answers(Acts.of(RecordMeeting.class), form, List.of(), Map.of(), SHORT);
        assertThat(form.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo("form-name-malformed");
            assertThat(refusal.field()).isEqualTo("body");
        });
    }

    @Test
    void a_short_name_that_was_left_empty_is_made_from_the_name_and_filled_in() {
        var form =
                with(form("title", "The Safer Communities’ Board of Élan", "body", ""), "effective", "1", "4", "2007");
        new Answers(Acts.of(EstablishOffice.class), form, List.of(), Map.of(), SHORT);
        assertThat(form.typed("id")).isEqualTo("SAFER-COMMUNITIES-BOARD-ELAN");
    }

    @Test
    void one_that_was_given_stays() {
        var form = with(form("id", "SCB", "title", "The Safer Communities Board"), "effective", "1", "4", "2007");
        new Answers(Acts.of(EstablishOffice.class), form, List.of(), Map.of(), SHORT);
        assertThat(form.typed("id")).isEqualTo("SCB");
    }

    @Test
    void a_person_goes_by_a_number_since_no_name_is_in_any_entry() {
        var form = form("username", "jo", "name", "Jo Bloggs");
        new Answers(Acts.of(OpenAccount.class), form, List.of(), Map.of(), SHORT);
        assertThat(form.typed("person")).isEqualTo("PERSON-1");
    }
}
