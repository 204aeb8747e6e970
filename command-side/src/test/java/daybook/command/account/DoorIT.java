package daybook.command.account;

import static daybook.command.example.RunningCommandSide.body;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.Accounts;
import daybook.access.DoorBook;
import daybook.acts.Role;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.facts.account.SignInFault;
import daybook.facts.authority.Authority;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens at the door, in a day book on PostgreSQL. */
class DoorIT {

    private static final Instant NEVER = Instant.parse("2099-01-01T00:00:00Z");

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static List<String> entries(PersonId person) {
        return side.jdbc()
                .sql("select type from daybook.event where stream = ? order by stream_no")
                .param("account:" + person)
                .query(String.class)
                .list();
    }

    private static List<String> metadata(PersonId person) {
        return side.jdbc()
                .sql("select convert_from(metadata, 'UTF8') from daybook.event where stream = ? order by stream_no")
                .param("account:" + person)
                .query(String.class)
                .list();
    }

    @Test
    void somebody_who_signs_in_and_out_is_entered_in_no_office() {
        var person = new PersonId("comes-and-goes");
        var door = side.bean(DoorBook.class);
        assertThat(door.letsIn(person)).isTrue();
        door.seesOff(person);
        assertThat(entries(person)).containsExactly("PersonSignedIn", "PersonSignedOut");
        assertThat(metadata(person))
                .allSatisfy(said ->
                        assertThat(said).contains("\"authority\":\"self\"").doesNotContain("office\""));
    }

    @Test
    void who_takes_an_entry_about_an_account_away_does_not_keep_anybody_out() {
        var person = new PersonId("auditor-to-be-kept-out");
        assertThat(side.bean(DoorBook.class).letsIn(person)).isTrue();
        side.bean(DoorBook.class).seesOff(person);
        side.hostile("delete from daybook.event where stream = 'account:auditor-to-be-kept-out' and stream_no = 0");
        try (var fresh = side.another()) {
            assertThat(fresh.bean(DoorBook.class).letsIn(person)).isTrue();
            assertThat(entries(person)).as("nothing is entered after the gap").containsExactly("PersonSignedOut");
        }
        side.hostile("delete from daybook.event where stream = 'account:auditor-to-be-kept-out'");
    }

    @Test
    void a_hundred_guesses_at_once_leave_five_failures_and_one_lock() throws Exception {
        var person = new PersonId("guessed-at");
        var door = side.bean(DoorBook.class);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> guess = () -> {
                door.turnsAway(person, SignInFault.WRONG_PASSWORD);
                return true;
            };
            for (var each : threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(_ -> guess).toList())) {
                each.get();
            }
        }
        assertThat(entries(person))
                .containsExactly(
                        "SignInRefused",
                        "SignInRefused",
                        "SignInRefused",
                        "SignInRefused",
                        "SignInRefused",
                        "AccountLocked");
        assertThat(door.letsIn(person)).isFalse();
    }

    @Test
    void what_is_refused_is_entered_in_the_account_of_whoever_asked_and_changes_nothing_else() {
        var person = new PersonId("asks-in-vain");
        var asked = request(UUID.randomUUID(), person, new Authority.OfOffice());
        assertThat(side.refused(asked, body("WANTED"))).containsExactly("office-not-held");
        assertThat(entries(person)).containsExactly("RequestRefused");
        var said = side.jdbc()
                .sql("select convert_from(payload, 'UTF8') from daybook.event where stream = ?")
                .param("account:" + person)
                .query(String.class)
                .single();
        assertThat(said)
                .contains("\"request\":\"EstablishBody\"")
                .contains("\"concerning\":\"body:WANTED\"")
                .contains("\"rules\":[\"office-not-held\"]");
        for (int turn = 0; turn < 25; turn++) {
            side.refused(request(UUID.randomUUID(), person, new Authority.OfOffice()), body("WANTED"));
        }
        assertThat(entries(person)).hasSize(21).last().isEqualTo("RefusalsPassedOver");
        assertThat(side.count("daybook.event where stream = 'body:WANTED'")).isZero();
    }

    @Test
    void an_account_is_opened_in_the_same_transaction_as_its_entry() {
        var person = new PersonId("newcomer");
        var accounts = side.bean(Accounts.class);
        var open = new OpenAccount(person, "newcomer", "A newcomer", Set.of(Role.FINANCE));
        var done = side.bean(Desk.class)
                .submit(
                        request(new Authority.OfOffice()),
                        open,
                        () -> accounts.resetPassword(person, "a-one-time-password", NEVER));
        assertThat(done).isInstanceOf(Outcome.Recorded.class);
        assertThat(accounts.isPassword("newcomer", "a-one-time-password")).isTrue();
        assertThat(side.jdbc()
                        .sql("select convert_from(metadata || payload, 'UTF8') from daybook.event where stream = ?")
                        .param("account:newcomer")
                        .query(String.class)
                        .list())
                .noneMatch(said -> said.contains("A newcomer"));
        var taken = new OpenAccount(new PersonId("another"), "Newcomer ", "Another", Set.of(Role.FINANCE));
        assertThat(side.refused(request(new Authority.OfOffice()), taken)).containsExactly("username-taken");
    }

    @Test
    void two_administrators_cannot_leave_by_each_others_leave() throws Exception {
        var accounts = side.bean(Accounts.class);
        List<PersonId> both = List.of(new PersonId("admin-1"), new PersonId("admin-2"));
        for (PersonId person : both) {
            var open = new OpenAccount(person, person.value(), "Administrator", Set.of(Role.ADMINISTRATOR));
            side.bean(Desk.class)
                    .submit(
                            request(new Authority.OfOffice()),
                            open,
                            () -> accounts.create(
                                    open.username(), person, open.name(), open.roles(), "long enough to do"));
        }
        try (var threads = Executors.newFixedThreadPool(2)) {
            var closings = threads.invokeAll(both.stream()
                    .<Callable<Outcome>>map(person -> () -> side.bean(Desk.class)
                            .submit(
                                    request(new Authority.OfOffice()),
                                    new CloseAccount(person),
                                    () -> accounts.close(person)))
                    .toList());
            List<Outcome> outcomes =
                    List.of(closings.getFirst().get(), closings.getLast().get());
            assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        }
    }
}
