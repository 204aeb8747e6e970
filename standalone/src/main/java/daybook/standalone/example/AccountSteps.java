package daybook.standalone.example;

import daybook.acts.account.open.OpenAccount;
import java.util.stream.Stream;

/** The accounts of the example's people. They come last, so that everything before keeps its number. */
final class AccountSteps {

    private AccountSteps() {}

    static Stream<Step> steps() {
        return ExampleAccount.all().stream()
                .map(account -> Step.ofOffice(
                        "account: " + account.username(),
                        ExampleAccount.ADMINISTRATOR,
                        "To try the example with",
                        null,
                        new OpenAccount(account.person(), account.username(), account.name(), account.roles())));
    }
}
