package daybook.query.web.trail;

import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trail as its page shows it.
 *
 * @param back what it rests on, the nearest first
 * @param forward what hangs on it, the nearest first
 * @param warnings gaps and contradictions, for those who read no further
 * @param page the thing's own page; null where it has none
 */
public record TrailView(
        PageHead head,
        String heading,
        Thing here,
        @Nullable Link page,
        List<String> warnings,
        boolean cut,
        Picture picture,
        List<Thing> back,
        List<Thing> forward)
        implements View.HasHead {
    /**
     * A thing in the trail.
     *
     * @param trail empty for a gap
     * @param recorded by whom, in which office, and when
     * @param relations how it hangs together with what stands nearer
     */
    public record Thing(
            String node,
            String kind,
            String name,
            String trail,
            String says,
            @Nullable Link entry,
            @Nullable String recorded,
            @Nullable String flag,
            List<String> relations) {}
}
