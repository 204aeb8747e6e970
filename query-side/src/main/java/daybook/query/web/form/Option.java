package daybook.query.web.form;

/** One of the answers that a field offers. */
public record Option(String value, String text) {}
