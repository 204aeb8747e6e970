package daybook.files;

import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Many;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is said of a column besides what the act itself tells: how a header calls it, where the act holds it, and what it
 * is, for whoever fills it in. Its kind, its limit and whether it may be left empty come from the act.
 *
 * @param path as {@link Column#path()} has it
 * @param orEmpty whether it may be left empty although the act needs it, as a number is 0 then
 * @param kept whether what is recorded says it, too
 */
record Said(String name, String path, String says, String example, boolean orEmpty, boolean kept) {

    static Said column(String name, String says, String example) {
        return new Said(name, name, says, example, false, true);
    }

    Said at(String where) {
        return new Said(name, where, says, example, orEmpty, kept);
    }

    Said maybeEmpty() {
        return new Said(name, path, says, example, true, kept);
    }

    /** It is asked to record the row, and no part of what is recorded. */
    Said onlyAsked() {
        return new Said(name, path, says, example, orEmpty, false);
    }

    /** The column of an act told in these fields. */
    Column toldBy(Group act) {
        Found found = Arrays.stream(path.split("\\|", -1))
                .flatMap(way -> find(act, way).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No act tells " + path));
        Column column = Column.of(name, found.kind(), found.needed() && !orEmpty, path, says, example);
        return kept ? column : column.onlyAsked();
    }

    private record Found(Kind kind, boolean needed) {}

    /** A member of a list that is told by its key or its number need not be there at all. */
    private static Optional<Found> find(Group group, String way) {
        int dot = way.indexOf('.');
        String step = dot < 0 ? way : way.substring(0, dot);
        String name = step.replaceAll("[\\[#].*", "");
        boolean each = step.endsWith("[]");
        return group.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(field -> dot < 0
                        ? Optional.of(new Found(field.kind(), isNeeded(field)))
                        : members(field)
                                .flatMap(inner -> find(inner, way.substring(dot + 1)))
                                .map(found -> new Found(found.kind(), found.needed() && (each || step.equals(name)))));
    }

    private static Optional<Group> members(Field field) {
        return switch (field.kind()) {
            case Group group -> Optional.of(group);
            case Many(Group of, boolean _) -> Optional.of(of);
            default -> Optional.empty();
        };
    }

    /** A list that an act can do without is optional by itself; one that its cell alone tells has to be there. */
    private static boolean isNeeded(Field field) {
        return !field.optional();
    }
}
