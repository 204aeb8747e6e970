package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.query.asat.Basis;
import daybook.query.registers.PaperPage.Figure;
import daybook.query.registers.RegisterRow.BodyRow;
import daybook.query.registers.RegisterRow.PaperRow;
import daybook.query.registers.RegisterRow.PrintedRow;
import daybook.query.registers.RegisterRows.Found;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers from the registers' rows. */
@Component
final class StoredRegisters implements RegistersQuery, MeterBinder {

    /** Of the lists that nearly every page needs. */
    private static final int LISTS = 8;

    private static final int CLAUSES = 256;

    private final RecentAnswers<Class<BodyLine>, List<BodyLine>> bodies = new RecentAnswers<>(LISTS);
    private final RecentAnswers<Class<OfficeLine>, List<OfficeLine>> officeLines = new RecentAnswers<>(LISTS);
    private final RecentAnswers<ClauseRef, Optional<ClauseChoice>> clauses = new RecentAnswers<>(CLAUSES);
    private final RegisterRows rows;
    private final Offices offices;
    private final Meetings meetings;
    private final Delegations delegations;

    StoredRegisters(RegisterRows rows, Offices offices, Meetings meetings, Delegations delegations) {
        this.rows = rows;
        this.offices = offices;
        this.meetings = meetings;
        this.delegations = delegations;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bodies.measure(registry, "bodies");
        officeLines.measure(registry, "offices");
        clauses.measure(registry, "clauses");
    }

    @Override
    public List<BodyLine> bodies(Basis basis) {
        return bodies.of(BodyLine.class, basis, () -> {
            Map<String, String> corrected = rows.correctedNames(basis);
            return rows.inForce(BodyRow.class, BodyEstablished.class, basis).stream()
                    .map(found -> new BodyLine(
                            found.fact().body(),
                            corrected.getOrDefault(
                                    found.fact().body().stream(), found.fact().name()),
                            found.fact().powers(),
                            found.entry()))
                    .toList();
        });
    }

    @Override
    public Map<Long, Withdrawn> withdrawn(Collection<Long> numbers, Basis basis) {
        return numbers.isEmpty()
                ? Map.of()
                : rows.withdrawn(numbers, basis).stream()
                        .collect(Collectors.toMap(Withdrawn::number, Function.identity(), (one, _) -> one));
    }

    @Override
    public List<Withdrawn> withdrawn(String kind, Basis basis) {
        return rows.withdrawn(kind, basis);
    }

    @Override
    public List<OfficeLine> offices(Basis basis) {
        return officeLines.of(OfficeLine.class, basis, () -> offices.all(basis));
    }

    @Override
    public Optional<OfficePage> office(OfficeId office, Basis basis) {
        return offices(basis).stream()
                .filter(line -> line.office().equals(office))
                .findFirst()
                .map(line -> new OfficePage(basis, line, offices.tenures(office, basis)));
    }

    @Override
    public List<OfficeId> officesHeldBy(PersonId person, LocalDate on, Basis basis) {
        return offices.heldBy(person, on, basis);
    }

    @Override
    public List<PaperLine> papers(Basis basis) {
        Map<String, String> corrected = rows.correctedNames(basis);
        return rows.inForce(PaperRow.class, PaperReceived.class, basis).stream()
                .map(found -> line(found, corrected))
                .sorted(Comparator.comparing(PaperLine::dated)
                        .thenComparing(PaperLine::entry)
                        .reversed())
                .toList();
    }

    private static PaperLine line(Found<PaperReceived> found, Map<String, String> corrected) {
        PaperReceived fact = found.fact();
        String title = corrected.getOrDefault(fact.paper().stream(), fact.title());
        return new PaperLine(fact.paper(), title, fact.body(), fact.document(), fact.effective(), found.entry());
    }

    @Override
    public Optional<PaperPage> paper(PaperId paper, Basis basis) {
        return rows.inForce(PaperRow.class, Map.of("paper", paper.value()), PaperReceived.class, basis).stream()
                .findFirst()
                .map(found -> new PaperPage(
                        basis,
                        line(found, rows.correctedNames(basis)),
                        figures(paper, basis),
                        meetings.naming(paper, basis)));
    }

    private List<Figure> figures(PaperId paper, Basis basis) {
        return rows
                .inForce(PrintedRow.class, Map.of("paper", paper.value()), PrintedFigureRecorded.class, basis)
                .stream()
                .sorted(Comparator.comparing(Found::entry))
                .map(found -> new Figure(
                        found.fact().place(),
                        found.fact().quantity(),
                        found.fact().subject(),
                        found.fact().amount(),
                        found.fact().measure(),
                        found.entry()))
                .toList();
    }

    @Override
    public List<MeetingLine> meetings(Basis basis) {
        return meetings.all(basis);
    }

    @Override
    public Optional<MeetingPage> meeting(MeetingId meeting, Basis basis) {
        return meetings.one(meeting, basis);
    }

    @Override
    public List<ClauseChoice> clauses(Set<Verb> verbs, Basis basis) {
        return meetings.clauses(verbs, basis);
    }

    @Override
    public Optional<ClauseChoice> clause(ClauseRef clause, Basis basis) {
        return clauses.of(clause, basis, () -> meetings.clause(clause, basis));
    }

    @Override
    public List<DelegationLine> delegations(Basis basis) {
        return delegations.all(basis);
    }

    @Override
    public Optional<DelegationPage> delegation(DelegationId delegation, Basis basis) {
        List<DelegationLine> all = delegations.all(basis);
        return all.stream()
                .filter(line -> line.delegation().equals(delegation))
                .findFirst()
                .map(line -> new DelegationPage(
                        basis,
                        line,
                        clause(line.clause(), basis).orElse(null),
                        delegations.approvals(delegation, basis),
                        delegations.exercises(delegation, basis),
                        delegations.answers(delegation, basis),
                        all.stream()
                                .filter(other -> line.differing().contains(other.delegation()))
                                .toList()));
    }
}
