package daybook.query.web.table;

import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell beside what the cell says. Files have it in columns of its own, but for what somebody does rather
 * than reads.
 */
public sealed interface Beside {

    /** What has to be known to read the cell rightly, in smaller letters; it may name things. */
    record Note(String note, List<Link> named) implements Beside {}

    /** The paper and the place that it was read from. */
    record Source(Link source) implements Beside {}

    /** How it stands, in a word. */
    record Mark(Tag mark) implements Beside {}

    /** One of several lines that the cell consists of. */
    record Line(String line) implements Beside {}

    /**
     * What an officer says of it.
     *
     * @param rating the word in its colour; null where it is no rating
     */
    record Said(@Nullable Tag rating, Figure said) implements Beside {}

    /** A further thing of the same kind. */
    record Also(Link also) implements Beside {}

    /** Why a row of a file is refused. */
    record Faults(List<Fault> faults) implements Beside {}

    /** A rule that a row breaks. */
    record Fault(String rule, @Nullable String column, String message, String wayOut) {}

    /** Something that can be done about it, by a link; {@code about} says to what, for whoever does not see the row. */
    record Act(Link act, String about) implements Beside {}

    /** The same in smaller letters. */
    record SmallAct(Link smallAct) implements Beside {}

    /** The same below what the cell says; without an address it says who can do it. */
    record NextAct(Link nextAct) implements Beside {}

    /** Links to files, with commas between them. */
    record Downloads(List<Link> downloads, String about) implements Beside {}

    /**
     * Something that can be done about it, by a button.
     *
     * @param press what it says and where it is sent
     * @param isGrave whether it cannot be taken back
     * @param id of the button; null where nobody looks for it
     */
    record Button(
            Link press,
            String about,
            boolean isGrave,
            @Nullable String id) implements Beside {}

    /** The name by which the template tells them apart. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
