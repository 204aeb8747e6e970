package daybook.query.scorecard;

import daybook.facts.indicator.Series;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A definition as it was given at first or revised later.
 *
 * @param series whether the returns before can be held against those from then on; null for the first
 */
public record DefinitionLine(
        Definition definition, @Nullable Series series, LocalDate effective) {}
