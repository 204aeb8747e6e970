package daybook.command.file;

import daybook.files.Header;
import daybook.files.TableFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be known about how a file was read.
 *
 * @param what the name of a sentence on the page
 * @param about what belongs into it
 */
record Remark(String what, List<String> about) {

    static List<Remark> all(TableFile tables, Survey survey) {
        List<Remark> all = new ArrayList<>();
        tables.told().forEach(charset -> all.add(new Remark("encoding", List.of(charset))));
        for (Survey.Read read : survey.read()) {
            Header header = read.header();
            if (header == null) {
                all.add(new Remark("sheet", List.of(read.name())));
            } else {
                if (read.row() > 1) {
                    all.add(new Remark("title", List.of(Long.toString(read.row()), read.name())));
                }
                if (!header.passedOver().isEmpty()) {
                    all.add(new Remark("columns", List.of(String.join(", ", header.passedOver()), read.name())));
                }
            }
        }
        if (survey.hidden() > 0) {
            all.add(new Remark("hidden", List.of(Integer.toString(survey.hidden()))));
        }
        return all;
    }
}
