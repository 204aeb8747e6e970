package daybook.command.example;

import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.command.register.Whereabouts;
import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeHolderAppointed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** Each stream counts its own entries, from 1. */
    @Override
    public @Nullable Integer place(Id about, long entry) {
        return entry < 1 || entry > told(about).size() ? null : Math.toIntExact(entry - 1);
    }

    @Override
    public List<MeetingId> meetingsAbout(Subject about) {
        return streams.values().stream()
                .flatMap(List::stream)
                .map(Told::fact)
                .filter(ResolutionPassed.class::isInstance)
                .map(ResolutionPassed.class::cast)
                .filter(passed -> passed.clauses().stream().anyMatch(clause -> clause.isAbout(about)))
                .map(ResolutionPassed::meeting)
                .distinct()
                .toList();
    }

    @Override
    public List<Whereabouts> citing(MeetingId meeting, String item) {
        String cited = "clause:" + meeting + "/" + item + "/";
        return places(told -> told.by().authority().text().startsWith(cited));
    }

    @Override
    public List<Whereabouts> naming(String text, Id besides) {
        return places(_ -> true).stream()
                .filter(place -> !place.about().equals(besides))
                .toList();
    }

    @Override
    public long entry(Id about, int place) {
        return place + 1;
    }

    private List<Whereabouts> places(Predicate<Told> which) {
        List<Whereabouts> places = new ArrayList<>();
        streams.forEach((about, all) -> {
            for (int place = 0; place < all.size(); place++) {
                if (which.test(all.get(place))) {
                    places.add(new Whereabouts(about, place, place + 1));
                }
            }
        });
        return places;
    }

    @Override
    public boolean begun() {
        return streams.values().stream()
                .flatMap(List::stream)
                .anyMatch(told -> told.fact() instanceof OfficeHolderAppointed);
    }
}
