package daybook.query.api;

/** One thing, and what the answer stands on. */
public record Found<T>(Stood basis, T data) {}
