package daybook.query.web;

import daybook.access.SignedIn;
import daybook.query.asat.AsAt;
import daybook.query.asat.AsAtAnswer;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offices that somebody holds today, in whose name they may act. */
@Component
public class HeldOffices {
    private final AsAt asAt;
    private final RegistersQuery registers;

    HeldOffices(AsAt asAt, RegistersQuery registers) {
        this.asAt = asAt;
        this.registers = registers;
    }

    public List<OfficeLine> of(SignedIn who) {
        return switch (asAt.ask(RegistersQuery.READS, null, null, null)) {
            case AsAtAnswer.At(var today) ->
                registers.offices(today).stream()
                        .filter(office -> office.holders().stream()
                                .anyMatch(holder -> holder.person().equals(who.person())))
                        .toList();
            case AsAtAnswer.Refused refused -> throw new AsAtRefused(refused);
        };
    }
}
