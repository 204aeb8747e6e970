package daybook.command.authority;

import daybook.facts.meeting.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an authority must be about to carry an act.
 *
 * @param subjects any one of which will do
 * @param unnamed whether one that is about nothing in particular will do, as where no clause could name the matter
 * @param any whether it may be about anything at all
 */
public record Matter(Set<Subject> subjects, boolean unnamed, boolean any) {

    /** Whatever it is about. */
    public static final Matter ANY = new Matter(Set.of(), true, true);

    /** Nothing in particular. */
    public static final Matter UNNAMED = new Matter(Set.of(), true, false);

    private static final String NOTHING = "nothing in particular";

    public Matter {
        subjects = Set.copyOf(subjects);
    }

    public static Matter of(Subject... subjects) {
        return new Matter(Set.of(subjects), false, false);
    }

    public Matter or(Subject... more) {
        Set<Subject> all = new LinkedHashSet<>(subjects);
        all.addAll(List.of(more));
        return new Matter(all, unnamed, any);
    }

    /** Or nothing in particular. */
    public Matter orUnnamed() {
        return new Matter(subjects, true, any);
    }

    boolean covers(List<Subject> about) {
        return any || (about.isEmpty() ? unnamed : about.stream().anyMatch(subjects::contains));
    }

    /** {@code indicator:R01 or indicator-set:SET}. */
    String text() {
        return Stream.concat(
                        subjects.stream().map(Subject::text).sorted(), unnamed ? Stream.of(NOTHING) : Stream.empty())
                .collect(Collectors.joining(" or "));
    }

    /** What a clause or a delegation is about, in words. */
    public static String said(List<Subject> about) {
        return about.isEmpty() ? NOTHING : about.stream().map(Subject::text).collect(Collectors.joining(", "));
    }
}
