package daybook.acts.account;

import daybook.facts.id.AccountId;
import daybook.facts.id.PersonId;

/** What can be entered about a person's account. */
public sealed interface AccountErrand permits AccountCommand, AccountNotice {

    PersonId person();

    default AccountId about() {
        return AccountId.of(person());
    }
}
