package daybook.query.asat;

import daybook.query.asat.AsAtAnswer.At;
import daybook.query.asat.AsAtAnswer.Refused;
import daybook.query.asat.AsAtAnswer.Rule;
import daybook.query.projection.Book;
import daybook.query.projection.Positions;
import daybook.query.projection.ProjectionName;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the basis in the day book's own numbers and moments. */
final class BookBasis implements AsAt {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A view is this long behind at most while it runs; beyond that the reader is told rather than kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Book book;
    private final Positions positions;
    private final Clock clock;

    BookBasis(Book book, Positions positions, Clock clock) {
        this.book = book;
        this.positions = positions;
        this.clock = clock;
    }

    /** How far the book is to be read, and the day of it; or why that cannot be. */
    private sealed interface Reach {
        record To(long entry, LocalDate day) implements Reach {}

        record No(Refused refused) implements Reach {}
    }

    @Override
    public AsAtAnswer ask(
            Set<ProjectionName> reads, @Nullable String entry, @Nullable String moment, @Nullable String effective) {
        String number = given(entry);
        String time = given(moment);
        String date = given(effective);
        LocalDate on = date == null ? null : date(date);
        if (date != null && on == null) {
            return new Refused(Rule.NOT_A_DATE, shortened(date), null);
        }
        if (number != null && time != null) {
            return new Refused(Rule.ENTRY_AND_MOMENT, shortened(number), shortened(time));
        }
        return switch (reach(reads, number, time)) {
            case Reach.No no -> no.refused();
            case Reach.To to ->
                new At(new Basis(
                        to.entry(),
                        to.entry() == 0 ? null : book.enteredAt(to.entry()),
                        on == null ? to.day() : on,
                        new Basis.Asked(number != null, time != null, date != null)));
        };
    }

    private Reach reach(Set<ProjectionName> reads, @Nullable String number, @Nullable String time) {
        if (number != null) {
            return byNumber(reads, number);
        }
        return time == null ? new Reach.To(positions.reached(reads), day(clock.instant())) : byMoment(reads, time);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }

    private Reach byNumber(Set<ProjectionName> reads, String given) {
        if (!NUMBER.matcher(given).matches() || Long.parseLong(given) < 1) {
            return refused(Rule.NOT_AN_ENTRY_NUMBER, given, null);
        }
        long entry = Long.parseLong(given);
        Instant entered = book.enteredAt(entry);
        return entered == null
                ? refused(Rule.ENTRY_NOT_MADE_YET, given, Long.toString(book.head()))
                : posted(reads, entry, day(entered), given);
    }

    private Reach byMoment(Set<ProjectionName> reads, String given) {
        Instant moment = Moments.read(given);
        if (moment == null) {
            return refused(Rule.NOT_A_MOMENT, given, null);
        }
        Instant now = clock.instant();
        Optional<Long> entry = moment.isAfter(now) ? Optional.empty() : book.entryAsAt(moment);
        return entry.map(found -> posted(reads, found, day(moment), given))
                .orElseGet(() -> refused(Rule.MOMENT_IN_FUTURE, given, now.toString()));
    }

    private Reach posted(Set<ProjectionName> reads, long entry, LocalDate day, String given) {
        return positions.await(reads, entry, PATIENCE)
                ? new Reach.To(entry, day)
                : refused(Rule.ENTRY_NOT_POSTED_YET, given, Long.toString(positions.reached(reads)));
    }

    private static Reach refused(Rule rule, String given, @Nullable String limit) {
        return new Reach.No(new Refused(rule, shortened(given), limit));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String shortened(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1 || date.getYear() > 9999 ? null : date;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
