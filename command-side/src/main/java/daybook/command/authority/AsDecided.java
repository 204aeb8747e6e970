package daybook.command.authority;

import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import java.util.List;

/** The decision itself looks at whatever is cited, since more than what it is about has to fit. */
public record AsDecided(Authority usual) implements Entitlement {

    @Override
    public List<Refusal> against(Cited cited) {
        return List.of();
    }
}
