package daybook.query.web.form;

/**
 * What a clause that is about to be recorded will do.
 *
 * @param kind what becomes of it, as the element names it
 * @param clause its number
 * @param says it in words
 */
public record Brought(String kind, String clause, String says) {}
