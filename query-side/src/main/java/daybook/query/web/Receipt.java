package daybook.query.web;

/** What somebody gets for what they sent: the number of the entry, which is a link to it. */
public record Receipt(String entry, String href) {}
