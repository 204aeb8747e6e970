package daybook.command.file;

import daybook.facts.id.Id;
import java.util.List;

/**
 * An act, with {@code ?} for the name of the door and {@code #} for a day of its own, so that no two are the same.
 *
 * @param about whose stream it is entered in
 * @param rests on what authority
 */
record Asked(
        String page,
        List<String> form,
        String command,
        String json,
        String columns,
        String cells,
        Id about,
        String rests) {

    Asked at(String door, int number) {
        return new Asked(
                at(page, door, number),
                form.stream().map(each -> at(each, door, number)).toList(),
                command,
                at(json, door, number).replace('\'', '"'),
                columns,
                at(cells, door, number),
                Id.ofStream(about.stream().replace("XX", door)),
                at(rests, door, number));
    }

    private static String at(String text, String door, int number) {
        return text.replace("?", door).replace("#", "" + (15 + number));
    }

    @Override
    public String toString() {
        return command;
    }
}
