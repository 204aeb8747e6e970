package daybook.command.consequence;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.meeting.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out what an act brings about, by whatever hears the single acts; any of it refused, all of it is. */
@Component
public final class Consequences {

    private final List<Consequential> known;

    Consequences(List<Consequential> known) {
        this.known = List.copyOf(known);
    }

    /** Those of no act at all. */
    public static Consequences none() {
        return new Consequences(List.of());
    }

    /** Hears single acts within the transaction of the one that they follow from. */
    public interface Within {

        /** Is told what follows, before it is heard. */
        void follows(Consequence consequence);

        /** The reasons against it; none if it was done. */
        List<Refusal> hear(Request request, Command command);
    }

    /** What was said against it, place by place; nothing if all of it was done. */
    public List<Refusal> carryOut(Request request, Command command, Register register, Within within) {
        List<Refusal> against = new ArrayList<>();
        for (Consequential each : known) {
            if (each.act() == command.getClass()) {
                // In one order, so that of two acts about the same matters none waits for the other.
                each.matters(command).stream()
                        .sorted(Comparator.comparing(Subject::text))
                        .forEach(register::alone);
                List<Refusal> said = new ArrayList<>();
                for (int place = 0; place < each.places(command); place++) {
                    said.addAll(carryOut(request, command, each, place, register, within));
                }
                against.addAll(each.told(command, said, register));
            }
        }
        return against;
    }

    private static List<Refusal> carryOut(
            Request request, Command command, Consequential each, int place, Register register, Within within) {
        List<Refusal> against = new ArrayList<>();
        for (Consequence consequence : each.of(command, place, register)) {
            within.follows(consequence);
            List<Refusal> said = switch (consequence) {
                case Consequence.Act act -> within.hear(under(act, request), act.command());
                case Consequence.TakenBack back -> within.hear(unlimited(request), back.command());
                case Consequence.Outstanding _, Consequence.DecidedBefore _, Consequence.BeyondPowers _ -> List.of();
            };
            said.forEach(refusal -> against.add(each.at(command, place, refusal)));
        }
        return against;
    }

    /** What followed from a clause in whatever role goes with it in whatever role. */
    private static Request unlimited(Request request) {
        Asker by = request.by();
        return new Request(
                request.id(),
                EnumSet.allOf(Role.class),
                new Asker(by.person(), by.office(), null, by.reason(), by.source()),
                request.at());
    }

    /** What a clause brings about rests on the clause, whoever recorded it and in whatever role. */
    private static Request under(Consequence.Act act, Request request) {
        Asker by = request.by();
        return new Request(
                request.id(),
                request.roles(),
                new Asker(by.person(), by.office(), new Authority.UnderClause(act.clause()), by.reason(), by.source()),
                request.at());
    }
}
