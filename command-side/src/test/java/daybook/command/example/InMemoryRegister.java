package daybook.command.example;

import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts of any stream, told in order. */
public final class InMemoryRegister implements Register {

    private final Map<Id, List<Told>> streams = new HashMap<>();

    public InMemoryRegister with(Fact... facts) {
        for (Fact fact : facts) {
            with(Example.by(new Authority.OfOffice()), fact);
        }
        return this;
    }

    public InMemoryRegister with(Attribution by, Fact fact) {
        streams.computeIfAbsent(fact.about(), _ -> new ArrayList<>()).add(new Told(fact, by));
        return this;
    }

    @Override
    public List<Told> told(Id about) {
        return List.copyOf(streams.getOrDefault(about, List.of()));
    }

    @Override
    public List<DelegationId> delegations(Subject about) {
        return streams.values().stream()
                .flatMap(List::stream)
                .map(Told::fact)
                .filter(DelegationGranted.class::isInstance)
                .map(DelegationGranted.class::cast)
                .filter(granted -> granted.subject().equals(about))
                .map(DelegationGranted::delegation)
                .toList();
    }

    @Override
    public boolean begun() {
        return streams.values().stream()
                .flatMap(List::stream)
                .anyMatch(told -> told.fact() instanceof OfficeHolderAppointed);
    }
}
