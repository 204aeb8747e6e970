package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.refusal.Refusal;
import java.util.List;

/** Is told of every request that the desk refused. What it does about that neither delays nor changes the answer. */
public interface RefusalWatch {

    void refused(Request request, Command command, List<Refusal> refusals);
}
