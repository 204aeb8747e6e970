package daybook.command.account;

import daybook.access.DoorBook;
import daybook.acts.account.AccountNotice;
import daybook.command.desk.NoticeBoard;
import daybook.command.refusal.Refusal;
import daybook.facts.account.SignInFault;
import daybook.facts.authority.Attribution;
import daybook.facts.id.PersonId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters what happens at the door in the accounts' streams. */
@Component
final class EnteredDoorBook implements DoorBook {

    private final NoticeBoard notices;
    private final InstantSource clock;

    EnteredDoorBook(NoticeBoard notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public boolean letsIn(PersonId person) {
        List<Refusal> against =
                notices.enter(new AccountNotice.OfSignIn(person), Attribution.ofSelf(person), clock.instant());
        return against.isEmpty();
    }

    @Override
    public void turnsAway(PersonId person, SignInFault fault) {
        // More attempts at the same moment than can be entered one after the other are as good as this one.
        notices.enter(new AccountNotice.OfFailure(person, fault), Attribution.ofProgram(person), clock.instant());
    }

    @Override
    public void seesOff(PersonId person) {
        notices.enter(new AccountNotice.OfSignOut(person), Attribution.ofSelf(person), clock.instant());
    }
}
