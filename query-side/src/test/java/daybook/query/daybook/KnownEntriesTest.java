package daybook.query.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeHolderAppointed;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownEntriesTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    private static final Instant MOMENT = Instant.parse("2007-12-13T10:00:00Z");
    private static final OfficeId OFFICE = new OfficeId("CHAIR");
    private static final PersonId PERSON = new PersonId("somebody");

    private final KnownEntries known = new KnownEntries(100);

    private static EntryLine line(long number) {
        var by = new Attribution(PERSON, OFFICE, new Authority.OfOffice(), "appointed", null);
        var entered = new Entered(number, MOMENT, MOMENT, DAY, by);
        return new EntryLine(entered, "office:CHAIR", number, new OfficeHolderAppointed(OFFICE, PERSON, DAY));
    }

    @Test
    void an_entry_that_was_never_read_is_not_known() {
        assertThat(known.of(1)).isNull();
    }

    @Test
    void an_entry_that_was_read_is_known() {
        known.keep(line(1), 40);
        assertThat(known.of(1)).isEqualTo(line(1));
    }

    @Test
    void where_there_is_no_room_what_is_asked_for_often_stays() {
        known.keep(line(1), 40);
        for (long once = 2; once < 50; once++) {
            assertThat(known.of(1)).isNotNull();
            known.keep(line(once), 40);
            assertThat(known.bytes()).isBetween(40L, 100L);
        }
        assertThat(known.of(1)).isNotNull();
    }

    @Test
    void an_entry_that_is_read_twice_counts_once() {
        known.keep(line(1), 40);
        known.keep(line(1), 40);
        assertThat(known.bytes()).isEqualTo(40);
    }

    @Test
    void an_entry_larger_than_all_the_room_is_not_kept() {
        known.keep(line(1), 101);
        assertThat(known.of(1)).isNull();
        assertThat(known.bytes()).isZero();
    }
}
