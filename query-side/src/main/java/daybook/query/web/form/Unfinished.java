package daybook.query.web.form;

import java.util.UUID;

/**
 * A form that somebody has begun and not sent yet.
 *
 * @param act what it is to record
 * @param about what it is about, as far as that is said; empty if it is not yet
 * @param begun when it was sent for the first time
 * @param lapses until when it is kept
 * @param goOn the address where it is gone on with
 * @param discard the address where it is thrown away
 */
public record Unfinished(UUID id, String act, String about, String begun, String lapses, String goOn, String discard) {}
