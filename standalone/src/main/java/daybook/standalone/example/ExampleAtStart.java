package daybook.standalone.example;

import daybook.access.Accounts;
import daybook.standalone.folder.DataFolder;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty day book with the worked example, and makes its accounts; a day book of somebody's own is left alone. */
@Component
@ConditionalOnBooleanProperty(name = "daybook.example", matchIfMissing = true)
public class ExampleAtStart implements ApplicationRunner {

    private final Example example;
    private final Accounts accounts;
    private final DataFolder folder;

    ExampleAtStart(Example example, Accounts accounts, DataFolder folder) {
        this.example = example;
        this.accounts = accounts;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (example.state()) {
            case EMPTY, BEGUN -> {
                makeAccounts();
                example.load();
            }
            case LOADED -> makeAccounts();
            case FOREIGN -> {}
        }
    }

    private void makeAccounts() {
        for (ExampleAccount account : ExampleAccount.all()) {
            accounts.create(account.username(), account.person(), account.name(), account.roles(), password());
        }
    }

    /** The accounts of the example, if that is what the day book holds; otherwise nobody's. */
    public List<String> usernames() {
        return example.state() == Example.State.FOREIGN
                ? List.of()
                : ExampleAccount.all().stream().map(ExampleAccount::username).toList();
    }

    /** One for all of the example's accounts: they are there to be tried. */
    public String password() {
        return folder.passwords().of("example.accounts");
    }
}
