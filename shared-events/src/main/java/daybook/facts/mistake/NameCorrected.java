package daybook.facts.mistake;

import java.time.LocalDate;

/**
 * A body, an office, a paper or a scorecard had been recorded under a wrong name or title, for the reason that the entry
 * names: from now on it is called by the right one. It takes effect on the date from which the thing is on record.
 */
public record NameCorrected(String thing, String name, LocalDate effective) implements MistakeFact {}
