package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.CitesClause;
import daybook.facts.authority.ClauseRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/files.md} is made from the templates themselves; {@code -Ddocs.write=true} writes it anew. */
class FilesPageTest {
    private static final String PAGES = """

            ## Tables of pages

            Below every table of a page stand links to the same table as CSV and as a workbook: the same rows and
            cells, as the page is sorted, filtered and asked for as at a position. The first line names the columns; the
            file's name, and in a workbook its title and its last sheet, tell which position it shows. Figures are exact
            where the page rounds them: money in pounds with its pence, a measure with the digits that it was given with,
            a share as the fraction that it is (0.53043... for 53.0%), with all of its digits or 34 of them if they do not
            come to an end. In CSV a moment stands as ISO 8601 has it. What stands beside a figure in smaller letters gets
            a column of its own, so that figures are numbers and days are days. Tables that a page shows under headings of
            their own, such as the themes of a scorecard, are one table with the heading in its first column. The day
            book, and what the rows of a file would do, come as a whole and not only the page that is shown. These files
            are for reading; only those in the columns of a template are brought in again.

            ## From one day book into another

            The templates stand below in the order in which they can be brought in one after the other, and in which
            the workbook with everything has its sheets: each rests only on those before it. To bring what was taken
            out of one day book into another which is still empty, send the workbook, or table by table, as somebody
            with the roles for all of it. Choose that all rows ask in the office you act in, since the offices that
            they name are held by others. A day book begins with the office ADMINISTRATOR and its first holder, so the
            rows of that office are refused: leave them out. People are only named by their ids; their accounts, and
            the documents of papers, are not in the tables. Numbers that a row refers to, such as that of the return
            which is corrected, are counted anew within each indicator: where returns went on after a correction, or an
            office stood empty between two holders, split the table there and send the parts in turn. Another's
            decision under a delegation can only be brought in by whoever holds the delegate's office.

            ## What is recorded already

            A row that says what is recorded is passed over, whoever recorded it. That holds for what was withdrawn
            since, too, as it stands in the table that was taken out: to record such a return again, use its page.

            A file that nobody has had recorded a day after it was sent is let go. Recording goes in one transaction,
            so that all rows can be read together or none; entries that others make meanwhile get their numbers after
            it. For 100,000 rows that takes some 17 seconds on two processors, so send the largest files when few
            people work.
            """;

    private static final Path PAGE = Path.of("../docs/files.md");

    @Test
    void the_page_of_files_says_what_the_templates_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void no_two_templates_and_no_two_columns_of_one_share_a_name() {
        assertThat(Templates.ALL).extracting(Template::name).doesNotHaveDuplicates();
        for (Template template : Templates.ALL) {
            assertThat(template.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(new HashSet<>(template.facts())).isNotEmpty();
        }
    }

    /** In the workbook with everything each table rests only on those before it. */
    @Test
    void what_a_clause_decides_comes_after_the_resolutions() {
        int resolutions = Templates.ALL.indexOf(MeetingTemplates.RESOLUTIONS);
        assertThat(Templates.ALL.stream()
                        .filter(template -> template.command().isAnnotationPresent(CitesClause.class)
                                || Arrays.stream(template.command().getRecordComponents())
                                        .anyMatch(component -> component.getType() == ClauseRef.class)))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(Templates.ALL.indexOf(template))
                        .as(template.name())
                        .isGreaterThan(resolutions));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Files that go in and out

                Made from the templates in `files` by `FilesPageTest`; not to be edited by hand.

                A table goes in as CSV or as an Excel workbook, and comes out in the same columns. In CSV the columns tell
                which template it is; in a workbook each sheet is called like its template, and several can come together.
                Columns may stand in any order; capitals in their names do not matter; optional ones may be missing.
                Hidden sheets, and sheets called Notes or Basis, are passed over. Text that begins like a formula is written
                with an apostrophe in front, and read without it.

                How cells are read:

                - A number of a workbook is the shortest decimal that gives the binary fraction which the spreadsheet stored: no
                  two of up to 15 digits give the same, so it is what was typed. Nothing is rounded.
                - A cell in a percent format says percent: 84.5 % is 84.5 where the indicator counts in percent, and refused
                  where it counts in something else.
                - A bare number of five digits in a column of dates is the day that a workbook counts so. In a year of two digits,
                  00 to 29 are of this century and 30 to 99 of the last, as in spreadsheets.
                - £1,200, 1000.5 and (1,200) are money; brackets are less than nothing.
                - Blanks of every kind around a value are passed over. A cell in error keeps its own row out.
                - n/a, - and "not available" as the value of a return report that there is none, for the reason in the note.
                - CSV is read in UTF-8, UTF-16 with its mark, or windows-1252 where nothing in it is UTF-8, divided by commas,
                  semicolons or tabs, or as a first line of sep=; says. Text that contradicts itself is refused at its row.

                A title may stand above the header. Columns and sheets that no template has are passed over, and the page of the
                file tells which. What columns of another name stand for can be said there; it is kept for the sender's next file.
                A row that says the same as one before it is passed over, but for sums of money, which can be meant twice; rows of
                returns or targets that differ for one period or day name each other. The rows to be recorded, recorded already,
                refused and empty are all rows read. The good rows can be recorded while the others go back as a file, in its own
                columns and with why_refused beside them, which is passed over when that file is sent again.

                """);
        page.append("A file has at most %,d MB, %,d rows, %,d sheets, %d columns a sheet and %,d characters a cell.\n"
                .formatted(
                        Limits.MOST_BYTES >> 20,
                        Limits.MOST_ROWS,
                        Limits.MOST_TABLES,
                        Limits.MOST_COLUMNS,
                        Limits.LONGEST_CELL));
        page.append(PAGES);
        page.append("\n## Columns of every template\n\n");
        page.append(
                "Where no authority is given it is the duty of the office, unless the template says otherwise.\n\n");
        columns(page, Template.COMMON);
        for (Template template : Templates.ALL) {
            page.append("\n## ").append(template.name()).append(", version ").append(template.version());
            page.append("\n\n").append(template.says());
            if (template.together() > 0) {
                page.append(" The first ")
                        .append(template.together())
                        .append(" columns tell which rows belong together.");
            }
            if (!template.usual().isEmpty()) {
                page.append(" Where no authority is given it is ")
                        .append(template.usual())
                        .append(".");
            }
            page.append("\n\n");
            columns(page, template.own());
        }
        return page.toString();
    }

    private static void columns(StringBuilder page, List<Column> columns) {
        page.append("| column | needed | what | how | example |\n|---|---|---|---|---|\n");
        for (Column column : columns) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            "`" + column.name() + "`",
                            column.required() ? "yes" : "no",
                            column.says(),
                            column.howToWrite()
                                    + (column.choices().isEmpty() ? "" : " " + String.join(", ", column.choices())),
                            column.example()))
                    .append(" |\n");
        }
    }
}
