package daybook.command.file;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Refusal;
import daybook.command.register.Percentage;
import daybook.command.register.Told;
import daybook.command.rehearsal.Rehearsal;
import daybook.facts.authority.Attribution;
import daybook.facts.plausible.Percent;
import daybook.files.Cells;
import daybook.files.Header;
import daybook.files.Line;
import daybook.files.Template;
import daybook.store.append.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Hears the rows of a file one after the other, and keeps some hundreds at a time. */
final class RowHearing {

    private static final int KEPT_AT_ONCE = 250;
    private static final int LONGEST_SAYING = 300;

    private final Import file;
    private final Instant now;
    private final RowReading acts;
    private final Rehearsal rehearsal;
    private final StagingTables staging;
    private final Function<DomainEventMessage<?>, Draft> draft;
    private final Differing differing;
    private final Map<UUID, Integer> said = new HashMap<>();
    private final Map<UUID, String> first = new HashMap<>();
    private final List<Staged> heard = new ArrayList<>();
    private final List<Line> together = new ArrayList<>();
    private String sheet = "";
    private @Nullable Header header;
    private int place;
    private int rows;
    private int empty;
    private long last;
    private @Nullable String byWhom;

    RowHearing(
            Import file,
            Instant now,
            RowReading acts,
            Rehearsal rehearsal,
            StagingTables staging,
            Differing differing,
            Function<DomainEventMessage<?>, Draft> draft) {
        this.file = file;
        this.now = now;
        this.acts = acts;
        this.rehearsal = rehearsal;
        this.staging = staging;
        this.differing = differing;
        this.draft = draft;
    }

    void begin(String table, Header of, long row) {
        sheet = table;
        header = of;
        last = row;
    }

    void line(Line line) {
        int leftEmpty = (int) Math.min(line.row() - last - 1, Integer.MAX_VALUE);
        rows += leftEmpty;
        empty += leftEmpty;
        last = line.row();
        if (!together.isEmpty() && !belongs(line)) {
            hear();
        }
        together.add(line);
        if (heard.size() >= KEPT_AT_ONCE) {
            keep();
        }
    }

    private boolean belongs(Line line) {
        Header known = Objects.requireNonNull(header);
        int columns = known.template().together();
        return columns > 0
                && known.template().own().subList(0, columns).stream().allMatch(column -> {
                    Integer at = known.at().get(column.name());
                    return at == null
                            || line.cell(at)
                                    .strip()
                                    .equals(together.getFirst().cell(at).strip());
                });
    }

    /** The table is at its end. */
    void end() {
        if (!together.isEmpty()) {
            hear();
        }
    }

    /** The file is at its end. */
    void finish() {
        keep();
    }

    private void keep() {
        staging.keep(file.id(), heard, rehearsal.rest(), rows, empty);
        heard.clear();
    }

    private void hear() {
        Header known = Objects.requireNonNull(header);
        var cells = together.stream().map(line -> cells(known, line)).toList();
        if (Figures.isToCome(known.template(), cells.getFirst())) {
            empty += together.size();
        } else if (Figures.isNone(known.template(), cells.getFirst())) {
            hear(Figures.unavailable(), cells.stream().map(Figures::said).toList());
        } else {
            hear(known.template(), cells);
        }
        rows += together.size();
        together.clear();
    }

    private void hear(Template template, List<Map<String, String>> cells) {
        byWhom = null;
        heard.add(
                switch (acts.read(template, cells, file.by())) {
                    case RowReading.Read.Unreadable(var refusals) ->
                        refused(template, said(together.getFirst().cells()), refusals);
                    case RowReading.Read.Act act -> {
                        byWhom = StagingTables.json(ByWhom.of(act.by()));
                        yield heard(template, act);
                    }
                });
    }

    static String where(String sheet, long row) {
        return sheet.isEmpty() ? "row " + row : "row " + row + " of the sheet " + sheet;
    }

    private Staged refused(Template template, String says, List<Refusal> refusals) {
        return staged(template, says, Staged.Outcome.REFUSED, refusals, null, List.of());
    }

    private Staged known(Template template, String says, List<Refusal> differences) {
        return staged(template, says, Staged.Outcome.KNOWN, differences, null, List.of());
    }

    private Map<String, String> cells(Header known, Line line) {
        Map<String, String> cells = known.cells(line);
        if (file.inOneOffice()) {
            cells.remove(Template.OFFICE);
        }
        return cells;
    }

    private Staged heard(Template template, RowReading.Read.Act act) {
        String says = said(act.identity().getFirst());
        UUID identity = Identity.of(template, act.identity(), 0);
        int time = said.merge(identity, 1, Integer::sum);
        String firstSaid =
                first.putIfAbsent(identity, where(sheet, together.getFirst().row()));
        if (firstSaid != null && !template.mayRepeat()) {
            return known(template, says, List.of(new FileRefusal.SameAsRow(firstSaid)));
        }
        List<Attribution> recorded = recorded(template, act.command()).getOrDefault(identity, List.of());
        if (recorded.size() >= time) {
            return known(template, says, ByWhom.differences(act.by(), file.by(), recorded.get(time - 1)));
        }
        if (recorded.size() + followed(template, act.command(), identity) >= time) {
            return known(template, says, List.of());
        }
        List<Refusal> against = new ArrayList<>(inPercent(act));
        if (differing.other(template, act.identity().getFirst()) instanceof String other) {
            against.add(new FileRefusal.RowsDiffer(template.name().equals("targets") ? "due" : "to", other));
        }
        if (!against.isEmpty()) {
            return refused(template, says, against);
        }
        var request = new Request(Identity.of(template, act.identity(), time), file.roles(), act.by(), now);
        List<Refusal> dropped = Dropped.by(act.command(), rehearsal);
        return switch (rehearsal.hear(request, act.command())) {
            case Rehearsal.Heard.Would(var events) ->
                staged(
                        template,
                        says,
                        Staged.Outcome.NEW,
                        dropped,
                        restsOn(events),
                        events.stream().map(draft).toList());
            case Rehearsal.Heard.WouldNot(var refusals) -> refused(template, says, refusals);
        };
    }

    /** Against percent of what is counted in something else. Where nothing is known of the thing, the decision says so. */
    private List<Refusal> inPercent(RowReading.Read.Act act) {
        if (act.percents().isEmpty()) {
            return List.of();
        }
        String unit = Percentage.unit(rehearsal.told(act.command().about()));
        return unit == null || Percent.isUnit(unit)
                ? List.of()
                : act.percents().stream()
                        .<Refusal>map(percent -> new FileRefusal.CellInPercent(percent.column(), percent.cell(), unit))
                        .toList();
    }

    private static @Nullable String restsOn(List<DomainEventMessage<?>> events) {
        return events.isEmpty()
                ? null
                : String.valueOf(events.getFirst().getMetaData().get(Recording.AUTHORITY));
    }

    /** With what each thing that a row could say is recorded about the thing, as often as it is. */
    private Map<UUID, List<Attribution>> recorded(Template template, Command command) {
        return rehearsal.workedOut(command.about(), template.name(), told -> {
            Map<UUID, List<Attribution>> found = new HashMap<>();
            for (Told each : told) {
                if (template.facts().contains(each.fact().getClass())) {
                    found.computeIfAbsent(
                                    Identity.of(template, Cells.of(template, (Record) each.fact()), 0),
                                    _ -> new ArrayList<>(1))
                            .add(each.by());
                }
            }
            return found;
        });
    }

    /** How many times it would be recorded already by what follows from a resolution in the same file. */
    private int followed(Template template, Command command, UUID identity) {
        return (int) rehearsal.followed(command.about()).stream()
                .filter(fact -> template.facts().contains(fact.getClass()))
                .filter(fact -> Identity.of(template, Cells.of(template, (Record) fact), 0)
                        .equals(identity))
                .count();
    }

    private Staged staged(
            Template template,
            String says,
            Staged.Outcome outcome,
            List<Refusal> refusals,
            @Nullable String restsOn,
            List<Draft> events) {
        return new Staged(
                ++place,
                sheet,
                together.getFirst().row(),
                together.getLast().row(),
                template.name(),
                says,
                outcome,
                refusals.isEmpty() ? null : Problem.json(refusals, template),
                restsOn,
                events,
                together.size(),
                outcome == Staged.Outcome.REFUSED
                        ? StagingTables.json(together.stream().map(Line::cells).toList())
                        : null,
                byWhom);
    }

    private static String said(List<String> cells) {
        String all = cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
        return (all.length() <= LONGEST_SAYING ? all : all.substring(0, LONGEST_SAYING) + "…").replace('\0', '\ufffd');
    }
}
