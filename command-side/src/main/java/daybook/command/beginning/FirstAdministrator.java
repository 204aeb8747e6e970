package daybook.command.beginning;

import daybook.access.Accounts;
import daybook.access.FirstCode;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.command.register.Register;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Begins a day book: the office of the administrator, its first holder, and their account. A beginning that was cut off
 * half-way is taken up where it stopped.
 */
@Component
final class FirstAdministrator {

    private static final PersonId PERSON = new PersonId("administrator-1");
    private static final OfficeId OFFICE = new OfficeId("ADMINISTRATOR");
    private static final String REASON = "The first administrator, by the code from the console";

    private final Desk desk;
    private final Register register;
    private final Accounts accounts;
    private final FirstCode codes;
    private final InstantSource clock;

    FirstAdministrator(Desk desk, Register register, Accounts accounts, FirstCode codes, InstantSource clock) {
        this.desk = desk;
        this.register = register;
        this.accounts = accounts;
        this.codes = codes;
        this.clock = clock;
    }

    /** Whether it was done; it is not if somebody else has begun the day book otherwise. */
    boolean begin(String username, String name, String password) {
        Instant now = clock.instant();
        var open = new OpenAccount(PERSON, username, name, Set.of(Role.ADMINISTRATOR));
        for (Command command : offices(request(now).today())) {
            if (!recorded(desk.submit(request(now), command))) {
                return false;
            }
        }
        return recorded(desk.submit(request(now), open, () -> {
            accounts.setPassword(PERSON, password);
            codes.used();
        }));
    }

    private List<Command> offices(LocalDate today) {
        List<Command> commands = new ArrayList<>();
        if (!register.exists(OFFICE)) {
            commands.add(new EstablishOffice(OFFICE, "Administrator", null, today));
        }
        if (!register.begun()) {
            commands.add(new AppointOfficeHolder(OFFICE, PERSON, today));
        }
        return commands;
    }

    private static Request request(Instant now) {
        var by = new Asker(PERSON, OFFICE, null, REASON, null);
        return new Request(UUID.randomUUID(), Set.of(Role.ADMINISTRATOR), by, now);
    }

    private static boolean recorded(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded _ -> true;
            case Outcome.Refused _ -> false;
        };
    }
}
