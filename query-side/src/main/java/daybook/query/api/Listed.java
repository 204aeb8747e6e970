package daybook.query.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, and what the whole list stands on.
 *
 * @param next the address of the next page, which stands on the same basis; null on the last
 */
public record Listed<T>(Stood basis, List<T> data, @Nullable String next) {}
