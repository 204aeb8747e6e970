package daybook.command.desk;

import daybook.acts.Command;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes passwords for one use. Whoever sends a command that gives somebody one is told it in the answer, which is the
 * only place where it can ever be read: sending the call again gets the receipt without it.
 */
public interface ToldOnce {

    /** Makes the password in the transaction of the command's entry; null for commands that give nobody one. */
    @Nullable
    Supplier<String> password(Command command);
}
