package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome.Recorded;
import daybook.command.desk.Outcome.Refused;
import daybook.command.refusal.Refusal;
import daybook.command.register.NamesInWords;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk over Axon's command bus. */
@Component
final class AxonDesk implements Desk {

    private final Dispatcher dispatcher;
    private final RequestBook requests;
    private final Numbering numbering;
    private final RefusalWatch watch;
    private final Register register;

    AxonDesk(Dispatcher dispatcher, RequestBook requests, Numbering numbering, RefusalWatch watch, Register register) {
        this.register = register;
        this.dispatcher = dispatcher;
        this.requests = requests;
        this.numbering = numbering;
        this.watch = watch;
    }

    @Override
    public Outcome submit(Request request, Command command, Terms terms) {
        List<Refusal> refusals = dispatcher.dispatch(request, command, terms);
        if (refusals.isEmpty()) {
            return recorded(request);
        }
        watch.refused(request, command, refusals);
        return new Refused(explained(refusals, command));
    }

    /** Everything is done but the end: what stands beside the facts is the last to be asked, and calls it off. */
    @Override
    public Foreseen rehearse(Request request, Command command) {
        try {
            List<Refusal> refusals = dispatcher.dispatch(request, command, Terms.NONE.with(() -> {
                throw new CalledOff(Recording.restsOn(), Following.foreseen());
            }));
            if (!refusals.isEmpty()) {
                watch.refused(request, command, refusals);
            }
            return Foreseen.refused(explained(refusals, command));
        } catch (CalledOff nothingAgainstIt) {
            return new Foreseen(List.of(), nothingAgainstIt.restsOn, nothingAgainstIt.consequences);
        }
    }

    private List<Refusal> explained(List<Refusal> refusals, Command command) {
        return Explained.all(refusals, new NamesInWords(register, command.about()));
    }

    /** Ends a rehearsal, and with it the transaction. */
    private static final class CalledOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient @Nullable Authority restsOn;
        private final transient List<ForeseenConsequence> consequences;

        CalledOff(@Nullable Authority restsOn, List<ForeseenConsequence> consequences) {
            super("Nothing speaks against it", null, false, false);
            this.restsOn = restsOn;
            this.consequences = consequences;
        }
    }

    private Outcome recorded(Request request) {
        var events = requests.events(request.id());
        return new Recorded(numbering.await(events).orElseThrow(() -> new NotYetNumbered(request.id())));
    }
}
