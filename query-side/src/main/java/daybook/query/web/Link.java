package daybook.query.web;

/** A link: what it says and where it leads, the as-at position included. */
public record Link(String text, String href) {}
