package daybook.query.web.form;

import daybook.acts.Command;
import daybook.query.projection.ProjectionName;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the forms of some acts say that their records cannot: what the form is about, where it stands, what there is to
 * choose from, and what it holds before anybody has typed.
 */
public interface Asking {

    /** For each act, what is to be told of its form. */
    Map<Class<? extends Command>, Consumer<Asked>> forms();

    /** Which projections have to have come as far as the page shows. */
    default Set<ProjectionName> reads() {
        return Choices.READS;
    }
}
