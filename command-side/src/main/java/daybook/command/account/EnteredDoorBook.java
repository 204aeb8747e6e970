package daybook.command.account;

import daybook.access.DoorBook;
import daybook.acts.account.AccountNotice;
import daybook.command.desk.NoticeBoard;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.facts.account.SignInFault;
import daybook.facts.authority.Attribution;
import daybook.facts.id.PersonId;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Enters what happens at the door in the accounts' streams. */
@Component
final class EnteredDoorBook implements DoorBook {

    private static final Logger log = LoggerFactory.getLogger(EnteredDoorBook.class);

    private final NoticeBoard notices;
    private final InstantSource clock;

    EnteredDoorBook(NoticeBoard notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Who takes away an entry about somebody's account must not thereby keep them out: the auditor least of all, who is
     * to read what was done. The password was right, and whether the account is closed stands elsewhere.
     */
    @Override
    public boolean letsIn(PersonId person) {
        List<Refusal> against =
                notices.enter(new AccountNotice.OfSignIn(person), Attribution.ofSelf(person), clock.instant());
        if (!against.isEmpty() && against.stream().allMatch(CommonRefusal.DoesNotAddUp.class::isInstance)) {
            log.error(
                    "{} signs in without an entry, since what the book holds of the account does not add up",
                    person.value());
            return true;
        }
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
