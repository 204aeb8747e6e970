package daybook.command.file;

import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.example.RunningCommandSide;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files as people have them. */
class SheetsOfOthersIT {

    static final String RETURNS = "indicator,from,to,value,status\n";

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static String indicator(String name, String unit) {
        side.recorded(
                new DefineIndicator(new IndicatorId(name), name, unit, null, null, null, null, 0, day("2000-04-01")));
        return name;
    }

    private static void returned(String indicator, String to, String value) {
        side.recorded(new RecordIndicatorReturn(
                new IndicatorId(indicator),
                new Period(null, day(to)),
                measure(value),
                null,
                null,
                ReturnStatus.FINAL,
                null));
    }

    @Test
    void percent_is_percent_and_is_refused_of_what_counts_in_something_else() {
        String share = indicator("SHARE", "% of pupils");
        String pupils = indicator("PUPILS", "pupils");
        var sent = Sent.csv(side, RETURNS + share + ",,31/03/07,84.5%,Final\n" + pupils + ",,1-Apr-2007,84.5%,Final\n");
        assertThat(sent.outcomes()).containsExactly("NEW", "REFUSED");
        assertThat(sent.rows().getFirst().get("says").toString()).contains("2007-03-31, 84.5, FINAL");
        assertThat(sent.problems(2)).contains("cell-in-percent", "\"column\": \"value\"", "pupils");
    }

    @Test
    void equal_numbers_are_recorded_already_whatever_zeros_they_carry() {
        String name = indicator("ZEROS", "pupils");
        returned(name, "2007-03-31", "84.46");
        assertThat(Sent.csv(side, RETURNS + name + ",,2007-03-31,84.460,FINAL\n")
                        .outcomes())
                .containsExactly("KNOWN");
    }

    @Test
    void a_figure_that_looks_wrong_is_handed_back_and_recorded_with_yes_beside_it() {
        String share = indicator("CONFIRMED", "% of pupils");
        String header = "indicator,to,value,status,confirmed\n";
        var asked = Sent.csv(side, header + share + ",2007-03-31,845,FINAL,\n");
        assertThat(asked.outcomes()).containsExactly("REFUSED");
        assertThat(asked.problems(1)).contains("percentage-above-hundred", "\"column\": \"confirmed\"");
        assertThat(Sent.csv(side, header + share + ",2007-03-31,845,FINAL,no\n").outcomes())
                .containsExactly("REFUSED");
        assertThat(Sent.csv(side, header + share + ",2007-03-31,845,FINAL,perhaps\n")
                        .problems(1))
                .contains("form-choice-unknown");
        var said = Sent.csv(side, header + share + ",2007-03-31,845,FINAL,Yes\n");
        assertThat(said.outcomes()).containsExactly("NEW");
        said.confirmed();
        said.awaiting(20_000, "RECORDED");
        assertThat(Sent.csv(side, header + share + ",2007-03-31,845,FINAL,\n").outcomes())
                .as("what is recorded is known whether it is confirmed again or not")
                .containsExactly("KNOWN");
    }

    @Test
    void a_cell_in_error_keeps_its_own_row_out_and_no_other() {
        String name = indicator("ERRORS", "pupils");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,#N/A,FINAL\n" + name + ",,2008-03-31,5,FINAL\n");
        assertThat(sent.outcomes()).containsExactly("REFUSED", "NEW");
        assertThat(sent.problems(1)).contains("cell-in-error", "#N/A", "\"column\": \"value\"");
    }

    @Test
    void blanks_that_other_programs_write_are_blanks() {
        String name = indicator("BLANKS", "pupils");
        var sent = Sent.csv(side, RETURNS + name + "\u00A0,\u00A0,31\u00A0March 2007,\"\u00A01,200.5\",\u202FFinal \n");
        assertThat(sent.outcomes()).as(sent.rows().toString()).containsExactly("NEW");
    }

    private static int count(Sent sent, String column) {
        return (int) sent.get(column);
    }

    @Test
    void a_title_further_columns_and_other_names_are_read_and_the_counts_add_up() {
        String name = indicator("TITLE", "pupils");
        returned(name, "2004-03-31", "1");
        var sent = Sent.csv(
                side,
                "Returns of the schools\n\nIndicator ref,Period end,Actual,Status,Colour\n"
                        + name + ",2004-03-31,1,FINAL,red\n"
                        + name + ",2005-03-31,2,FINAL,red\n"
                        + "\n"
                        + name + ",2005-03-31,2.0,FINAL,blue\n"
                        + name + ",2006-03-31,3,FINAL,\n"
                        + name + ",2006-03-31,4,FINAL,\n"
                        + name + ",2007-03-31,n/a,,\n"
                        + name + ",2008-03-31,,,\n");
        assertThat(sent.outcomes()).containsExactly("KNOWN", "NEW", "KNOWN", "REFUSED", "REFUSED", "NEW");
        assertThat(sent.problems(3)).contains("same-as-row", "row 5");
        assertThat(sent.problems(4)).contains("rows-differ", "row 9");
        assertThat(sent.problems(5)).contains("rows-differ", "row 8");
        assertThat(sent.rows().getLast().get("says").toString()).contains("2007-03-31, The file says");
        assertThat(sent.get("notices").toString()).contains("title", "Colour");
        assertThat(count(sent, "rows_new")
                        + count(sent, "rows_known")
                        + count(sent, "rows_refused")
                        + count(sent, "rows_empty"))
                .isEqualTo(count(sent, "rows_total"))
                .isEqualTo(8);
        assertThat(count(sent, "rows_done")).isEqualTo(8);
    }

    @Test
    void the_good_rows_are_recorded_and_the_others_keep_their_cells() {
        String name = indicator("GOOD", "pupils");
        String rows = RETURNS + name + ",,2007-03-31,5,FINAL\n" + name + ",,2008-03-31,many,FINAL\n";
        var sent = Sent.csv(side, rows);
        assertThat(sent.confirmed()).isFalse();
        assertThat(side.bean(ImportBook.class)
                        .confirm(sent.id(), (int) sent.get("version"), true, java.time.Instant.now()))
                .isTrue();
        side.bean(ImportWorker.class).ring();
        sent.awaiting(20_000, "RECORDED");
        assertThat(side.jdbc()
                        .sql("select cells::text from command.import_row where import = ? and outcome = 'REFUSED'")
                        .param(sent.id())
                        .query(String.class)
                        .single())
                .contains("many", "2008-03-31");
        assertThat(Sent.csv(side, rows).outcomes()).containsExactly("KNOWN", "REFUSED");
    }

    @Test
    void a_row_with_another_reason_than_what_is_recorded_tells_the_difference() {
        String name = indicator("AGAIN", "pupils");
        String header = "indicator,to,value,status,reason,authority\n";
        var sent = Sent.csv(side, header + name + ",2007-03-31,5,FINAL,From the schools,\n");
        assertThat(sent.rows().getFirst().get("by_whom").toString()).contains("From the schools", "OFFICE");
        sent.confirmed();
        sent.awaiting(20_000, "RECORDED");
        var again = Sent.csv(side, header + name + ",2007-03-31,5,FINAL,From the census,clause:M/1/1\n");
        assertThat(again.outcomes()).containsExactly("KNOWN");
        assertThat(again.problems(1))
                .contains(
                        "recorded-otherwise",
                        "From the schools",
                        "From the census",
                        "\"column\": \"reason\"",
                        "clause:M/1/1");
    }

    @Test
    void what_the_columns_stand_for_is_said_once_and_kept() {
        String name = indicator("MAPPED", "pupils");
        String file = "Which,Until,How many,Sure\n" + name + ",2007-03-31,5,FINAL\n";
        var sent = Sent.csv(side, file);
        assertThat(sent.get("state")).isEqualTo("UNREADABLE");
        var mappings = side.bean(Mappings.class);
        mappings.keep(
                new daybook.facts.id.PersonId((String) sent.get("person")),
                daybook.files.Templates.named("returns").orElseThrow(),
                mappings.headings(sent.id(), 0),
                java.util.List.of("indicator", "to", "value", "status"));
        side.bean(ImportBook.class).readAnew(sent.id());
        side.bean(ImportWorker.class).ring();
        sent.awaiting(20_000, "CHECKED");
        assertThat(sent.outcomes()).containsExactly("NEW");
        assertThat(Sent.csv(side, file).outcomes()).containsExactly("NEW");
    }

    @Test
    void a_file_that_failed_twice_is_set_aside_with_its_reason() {
        String name = indicator("FAILS", "pupils");
        var sent = Sent.csv(side, RETURNS + name + ",,2007-03-31,5,FINAL\n");
        var book = side.bean(ImportBook.class);
        var broken = new DryRun(null, null, null, null, null, null) {
            @Override
            void run(Import file) {
                throw new StackOverflowError("too deep");
            }
        };
        var worker = new ImportWorker(book, broken, null, null, null);
        side.jdbc()
                .sql("update command.import set state = 'SENDING' where id = ?")
                .param(sent.id())
                .update();
        Import read = book.find(sent.id()).orElseThrow();
        Import reading = new Import(read.id(), read.by(), false, read.roles(), Import.State.READING, read.version(), 0);
        worker.handle(reading);
        assertThat(sent.get("state")).isEqualTo("SENDING");
        worker.handle(reading);
        assertThat(sent.get("state")).isEqualTo("UNREADABLE");
        assertThat(sent.get("problem").toString()).contains("file-failed-twice", "too deep");
    }
}
