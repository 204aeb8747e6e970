package daybook.query.web.file;

import daybook.files.Column;
import daybook.files.Header;
import daybook.files.Naming;
import daybook.files.Template;
import daybook.files.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows how each table of a file is read, and lets whoever sent it say it otherwise. */
final class SheetForms {

    private SheetForms() {}

    /**
     * A table.
     *
     * @param action where what its columns stand for is sent to
     * @param template empty while none is chosen
     * @param templates to choose from while none is chosen
     */
    record SheetForm(
            String action,
            int number,
            String name,
            String template,
            String title,
            List<Heading> headings,
            List<Choice> templates) {}

    /** A heading, and what it may stand for. */
    record Heading(String field, String heading, List<Choice> choices) {}

    /** Something to choose. */
    record Choice(String value, String text, boolean selected) {}

    /** @param chosen the template that a table without one is to follow; empty if none is chosen yet */
    static List<SheetForm> of(String path, List<Imports.SheetLine> sheets, String chosen) {
        return sheets.stream().map(sheet -> form(path, sheet, chosen)).toList();
    }

    private static SheetForm form(String path, Imports.SheetLine sheet, String chosen) {
        Optional<Template> template = Templates.named(sheet.template() instanceof String told ? told : chosen);
        return new SheetForm(
                path + "/mappings",
                sheet.number(),
                sheet.name(),
                template.map(Template::name).orElse(""),
                template.map(Template::title).orElse(""),
                template.map(known -> headings(known, sheet)).orElse(List.of()),
                template.isPresent()
                        ? List.of()
                        : Templates.ALL.stream()
                                .map(each -> new Choice(each.name(), each.title(), false))
                                .toList());
    }

    private static List<Heading> headings(Template template, Imports.SheetLine sheet) {
        List<String> normal = sheet.headings().stream().map(Header::heading).toList();
        List<String> stand = sheet.template() == null ? Header.stand(template, normal, Naming.NONE) : sheet.columns();
        List<Heading> headings = new ArrayList<>();
        for (int place = 0; place < normal.size(); place++) {
            if (!normal.get(place).isEmpty() && !normal.get(place).equals(Header.WHY_REFUSED)) {
                String stands = place < stand.size() ? stand.get(place) : "";
                headings.add(new Heading(
                        "column-" + place,
                        sheet.headings().get(place),
                        Stream.concat(Stream.of(""), template.columns().stream().map(Column::name))
                                .map(name -> new Choice(name, name, name.equals(stands)))
                                .toList()));
            }
        }
        return headings;
    }
}
