package daybook.query.web;

/**
 * What somebody gets for what they sent.
 *
 * @param entry its number
 * @param href where the entry is
 * @param says the entry, as a sentence
 * @param trail where it is shown what the entry rests on
 */
public record Receipt(String entry, String href, String says, String trail) {}
