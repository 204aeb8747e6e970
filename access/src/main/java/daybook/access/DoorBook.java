package daybook.access;

import daybook.facts.account.SignInFault;
import daybook.facts.id.PersonId;

/** Where what happens at the door is entered. The command side keeps it; without it nobody can sign in. */
public interface DoorBook {

    /**
     * Enters that the person signs in.
     *
     * @return false, with nothing entered, if the account lets nobody in at the moment
     */
    boolean letsIn(PersonId person);

    /** Enters that an attempt on the person's account failed, unless the account lets nobody in at the moment anyway. */
    void turnsAway(PersonId person, SignInFault fault);

    /** Enters that the person signs out. */
    void seesOff(PersonId person);
}
