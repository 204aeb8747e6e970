package daybook.command.file;

import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.RunningCommandSide.body;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.example.RunningCommandSide;
import daybook.facts.Fact;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.files.Cells;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.files.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportIT {

    private static final String RETURNS = "indicator,from,to,value,status\n";
    private static final long PATIENCE = 20_000;

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String indicator(String name) {
        side.recorded(new DefineIndicator(
                new IndicatorId(name), name, "pupils", null, null, null, null, 0, day("2006-04-01")));
        return name;
    }

    private static RecordIndicatorReturn returned(String indicator, String to, String value) {
        return new RecordIndicatorReturn(
                new IndicatorId(indicator),
                new Period(null, day(to)),
                measure(value),
                null,
                null,
                ReturnStatus.FINAL,
                null);
    }

    @Test
    void nothing_is_recorded_before_it_is_confirmed_and_then_all_rows_together() {
        String name = indicator("TOGETHER");
        long before = side.count("daybook.event");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n" + name + ",,31/03/2008,92.5,final\n");
        assertThat(sent.outcomes()).containsExactly("NEW", "NEW");
        assertThat(side.count("daybook.event")).isEqualTo(before);
        assertThat(sent.confirmed()).isTrue();
        sent.awaiting(PATIENCE, "RECORDED");
        assertThat(side.count("daybook.event")).isEqualTo(before + 2);
        var last = side.jdbc().sql("""
                        select convert_from(metadata, 'UTF8') metadata, stream_no, type, recorded_at = confirmed_at as at_once
                        from command.import join daybook.event on event_id = last_event where id = ?
                        """).param(sent.id()).query().singleRow();
        assertThat((String) last.get("metadata"))
                .contains("\"person\":\"someone\"", "\"office\":\"OFFICE\"", "Brought in as a file", "\"request\"");
        assertThat(last).containsEntry("stream_no", 2L).containsEntry("type", "IndicatorReturnRecorded");
        assertThat(last).containsEntry("at_once", true);
        side.recorded(returned(name, "2009-03-31", "90"));
    }

    @Test
    void a_file_that_nobody_confirms_is_let_go_after_a_day_and_not_before() {
        String name = indicator("LATE");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n");
        sweptIn(Sweep.KEPT.minusMinutes(5));
        assertThat(sent.get("state")).isEqualTo("CHECKED");
        sweptIn(Sweep.KEPT.plusMinutes(5));
        assertThat(sent.get("state")).isEqualTo("LAPSED");
        assertThat(sent.rows()).isEmpty();
        for (String table : List.of("import_part", "import_event", "import_ground")) {
            assertThat(side.count("command." + table + " where import = '" + sent.id() + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(sent.confirmed()).isFalse();
    }

    private static void sweptIn(Duration time) {
        Instant then = Instant.now().plus(time);
        new Sweep(side.jdbc(), side.bean(StagingTables.class), () -> then).whenDue();
    }

    @Test
    void a_row_for_a_return_that_was_withdrawn_is_recorded_already_and_so_an_export_stays_what_it_is() {
        String name = indicator("WITHDRAWN");
        side.recorded(returned(name, "2007-03-31", "96"));
        var withdrawal = Sent.csv(side, "indicator,withdrawn,reason\n" + name + ",1,Another school's\n");
        assertThat(withdrawal.confirmed()).isTrue();
        withdrawal.awaiting(PATIENCE, "RECORDED");
        assertThat(Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n").outcomes())
                .containsExactly("KNOWN");
        side.recorded(returned(name, "2007-03-31", "96"));
    }

    @Test
    void the_same_file_twice_records_nothing_twice_whoever_recorded_it_first() {
        String name = indicator("TWICE");
        side.recorded(returned(name, "2007-03-31", "96"));
        String file = RETURNS + name + ",,2007-03-31,96,FINAL\n" + name + ",,2008-03-31,92,FINAL\n";
        var first = Sent.csv(side, file);
        assertThat(first.outcomes()).containsExactly("KNOWN", "NEW");
        first.confirmed();
        first.awaiting(PATIENCE, "RECORDED");
        var second = Sent.csv(side, file);
        assertThat(second.outcomes()).containsExactly("KNOWN", "KNOWN");
        assertThat(second.confirmed()).isFalse();
    }

    @Test
    void a_problem_names_row_column_and_rule_and_keeps_every_row_out() {
        String name = indicator("WRONG");
        var sent = Sent.csv(
                side,
                RETURNS + name + ",,2007-03-31,96,FINAL\n"
                        + name + ",,2007-03-31,95,FINAL\n"
                        + name + ",,soon,many,DONE\n"
                        + "NOBODY,,2007-03-31,96,FINAL\n"
                        + name + ",,2999-03-31,,FINAL\n");
        assertThat(sent.outcomes()).containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(sent.problems(1)).contains("rows-differ", "row 3").contains("\"column\": \"to\"");
        assertThat(sent.problems(2)).contains("rows-differ", "row 2").contains("\"column\": \"to\"");
        assertThat(sent.problems(3))
                .contains(
                        "cell-date-unreadable", "form-measure-unreadable", "form-choice-unknown", "\"column\": \"to\"");
        assertThat(sent.problems(4)).contains("not-in-the-day-book");
        assertThat(sent.problems(5)).contains("\"column\": \"value\"", "form-field-missing", "cell-date-unreadable");
        assertThat(sent.rows().get(4)).containsEntry("first_row", 6L);
        assertThat(sent.confirmed()).isFalse();
        assertThat(sent.get("state")).isEqualTo("CHECKED");
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        var sent = Sent.csv(side, "indicator,to,value\nX,2007-03-31,1\n");
        assertThat(sent.get("state")).isEqualTo("UNREADABLE");
        assertThat(sent.get("problem").toString()).contains("file-");
        assertThat(Sent.csv(side, RETURNS).get("problem").toString()).contains("file-without-rows");
    }

    @Test
    void a_row_is_refused_to_a_role_that_may_not() {
        String name = indicator("ROLE");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n", Role.FINANCE);
        assertThat(sent.outcomes()).containsExactly("REFUSED");
        assertThat(sent.problems(1)).contains("role-may-not");
    }

    @Test
    void what_changed_since_the_dry_run_is_looked_at_again() {
        String name = indicator("MOVED");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n");
        side.recorded(returned(name, "2007-03-31", "95"));
        long before = side.count("daybook.event");
        assertThat(sent.confirmed()).isTrue();
        sent.awaiting(PATIENCE, "CHECKED");
        assertThat(sent.get("moved")).isEqualTo(true);
        assertThat(sent.outcomes()).containsExactly("REFUSED");
        assertThat(side.count("daybook.event")).isEqualTo(before);
    }

    @Test
    void what_a_process_left_behind_is_taken_up_from_its_beginning() {
        String name = indicator("LEFT");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,96,FINAL\n");
        side.jdbc()
                .sql("update command.import set state = 'READING', worked_until = clock_timestamp() where id = ?")
                .param(sent.id())
                .update();
        side.bean(ImportWorker.class).ring();
        sent.awaiting(PATIENCE, "CHECKED");
        assertThat(sent.get("version")).isEqualTo(2);
        assertThat(sent.outcomes()).containsExactly("NEW");
    }

    @Test
    void a_workbook_brings_things_that_rest_on_each_other() throws IOException {
        side.recorded(body("BOARD"));
        byte[] workbook = workbook(List.of(
                List.of("indicators", "indicator,title,effective", "BOOK,Books,2006-04-01"),
                List.of("returns", "indicator,to,value,status", "BOOK,2007-03-31,9.50,FINAL"),
                List.of("meetings", "meeting,body,held", "BOARD-2007-12-13,BOARD,2007-12-13"),
                List.of(
                        "resolutions",
                        "meeting,item,title,basis,clause,verb,wording",
                        "BOARD-2007-12-13,1,Books,ASSUMED,1,NOTE,Notes the first",
                        "BOARD-2007-12-13,1,,,2,NOTE,Notes the second")));
        var sent = Sent.file(side, workbook, EnumSet.allOf(Role.class));
        assertThat(sent.outcomes())
                .as(sent.rows().toString())
                .containsOnly("NEW")
                .hasSize(4);
        assertThat(sent.confirmed()).isTrue();
        sent.awaiting(PATIENCE, "RECORDED");
        assertThat(Sent.file(side, workbook, EnumSet.allOf(Role.class)).outcomes())
                .containsOnly("KNOWN");
        assertThat(exported("meeting:BOARD-2007-12-13", "resolutions")).hasSize(2);
        assertThat(exported("indicator:BOOK", "returns").getFirst()).contains("9.50");
    }

    private static List<List<String>> exported(String stream, String template) {
        Template known = Templates.named(template).orElseThrow();
        List<List<String>> lines = new ArrayList<>();
        side.bean(EventStore.class).readEvents(stream).asStream().forEach(event -> {
            if (known.facts().contains(event.getPayloadType())) {
                lines.addAll(Cells.of(known, (Record) (Fact) event.getPayload()));
            }
        });
        return lines;
    }

    /** Sheets, each with its name, its header and its rows. */
    private static byte[] workbook(List<List<String>> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(bytes)) {
            for (List<String> sheet : sheets) {
                Template template = Templates.named(sheet.getFirst()).orElseThrow();
                writer.table(
                        sheet.getFirst(),
                        List.of(sheet.get(1).split(",", -1)).stream()
                                .map(name -> new TableWriter.Head(
                                        name,
                                        template.columns().stream()
                                                .filter(column -> column.name().equals(name))
                                                .findFirst()
                                                .orElseThrow()
                                                .kind()))
                                .toList());
                for (String line : sheet.subList(2, sheet.size())) {
                    writer.line(List.of(line.split(",", -1)));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void every_template_has_a_command_and_its_example_can_be_read() {
        var acts = side.bean(RowReading.class);
        var by = daybook.command.example.Example.asking("");
        for (Template template : Templates.ALL) {
            var cells = new java.util.LinkedHashMap<String, String>();
            template.columns().forEach(column -> cells.put(column.name(), column.example()));
            if (template.name().equals("printed-figures")) {
                cells.put("measure", "");
            }
            assertThat(acts.read(template, List.of(cells), by))
                    .as(template.name())
                    .isInstanceOfSatisfying(
                            RowReading.Read.Act.class,
                            act -> assertThat(act.identity().getFirst())
                                    .as(template.name())
                                    .isEqualTo(template.own().stream()
                                            .map(column -> column.example())
                                            .toList()));
        }
    }

    @Test
    void bytes_that_are_no_file_of_ours_do_no_harm() {
        assertThat(Sent.csv(side, "PK\u0003\u0004not a workbook").get("state")).isEqualTo("UNREADABLE");
        assertThat(Sent.file(side, "\u00e9t\u00e9;1\n".getBytes(StandardCharsets.ISO_8859_1), EnumSet.allOf(Role.class))
                        .get("problem")
                        .toString())
                .contains("file-of-no-template");
    }
}
