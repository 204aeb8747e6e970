package daybook.query.web;

/** A place in the service's navigation; current when the page is it or lies below it. */
public record NavItem(String text, String href, boolean current) {}
