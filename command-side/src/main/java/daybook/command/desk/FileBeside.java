package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.refusal.RefusedException;

/** Takes the file that a command is sent with, for a command that has one. */
public interface FileBeside {

    /** The command that it is sent with. */
    Class<? extends Command> command();

    /**
     * The command with what the file itself tells.
     *
     * @throws RefusedException if the command says something else of the file
     */
    Command with(Command command, byte[] bytes);

    /**
     * Keeps the file, in the transaction of the command's entry.
     *
     * @param name that it was sent under; empty if under none
     */
    void keep(byte[] bytes, String name);
}
