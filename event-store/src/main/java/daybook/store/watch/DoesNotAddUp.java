package daybook.store.watch;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The book does not add up where it was to be read, so nothing is decided on it or made of it. */
public final class DoesNotAddUp extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    public DoesNotAddUp(Finding finding) {
        super("%s (%s): %s".formatted(finding.subject(), finding.kind().text(), finding.detail()));
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }

    /** The one that a failure comes from; null if it comes from something else. */
    public static @Nullable DoesNotAddUp in(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DoesNotAddUp found) {
                return found;
            }
        }
        return null;
    }
}
