package daybook.command.file;

import daybook.acts.Command;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import daybook.command.rehearsal.Rehearsal;
import daybook.facts.Fact;
import daybook.files.Cells;
import daybook.files.Header;
import daybook.files.Line;
import daybook.files.Template;
import daybook.store.append.Draft;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.json.JsonMapper;

/** Hears the rows of a file one after the other, and keeps some hundreds at a time. */
final class RowHearing {

    private static final int KEPT_AT_ONCE = 250;
    private static final int LONGEST_SAYING = 300;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Import file;
    private final Instant now;
    private final RowReading acts;
    private final Rehearsal rehearsal;
    private final StagingTables staging;
    private final Function<DomainEventMessage<?>, Draft> draft;
    private final Map<UUID, Integer> said = new HashMap<>();
    private final List<Staged> heard = new ArrayList<>();
    private final List<Line> together = new ArrayList<>();
    private String sheet = "";
    private @Nullable Header header;
    private int place;
    private int rows;

    RowHearing(
            Import file,
            Instant now,
            RowReading acts,
            Rehearsal rehearsal,
            StagingTables staging,
            Function<DomainEventMessage<?>, Draft> draft) {
        this.file = file;
        this.now = now;
        this.acts = acts;
        this.rehearsal = rehearsal;
        this.staging = staging;
        this.draft = draft;
    }

    /** A problem as the page shows it. */
    record Problem(String rule, @Nullable String column, String message, String wayOut) {

        static Problem of(Refusal refusal, @Nullable Template template) {
            var wording = RefusalTexts.of(refusal);
            String field = wording.field();
            List<String> columns = field == null || template == null
                    ? List.of()
                    : refusal.isAroundTheCommand() ? Template.columnsAround(field) : template.columnsOf(field);
            return new Problem(
                    wording.rule(),
                    columns.isEmpty() ? (template == null ? field : null) : String.join(", ", columns),
                    wording.message(),
                    wording.wayOut());
        }
    }

    static String problems(List<Refusal> refusals, @Nullable Template template) {
        // PostgreSQL's JSON has no room for the character 0.
        return JSON.writeValueAsString(refusals.stream()
                        .map(refusal -> Problem.of(refusal, template))
                        .toList())
                .replace("\\u0000", "\ufffd");
    }

    void begin(String table, Header of) {
        sheet = table;
        header = of;
    }

    void line(Line line) {
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
        staging.keep(file.id(), heard, rehearsal.rest(), rows);
        heard.clear();
    }

    private void hear() {
        Header known = Objects.requireNonNull(header);
        Template template = known.template();
        var read = acts.read(
                template, together.stream().map(line -> cells(known, line)).toList(), file.by());
        heard.add(
                switch (read) {
                    case RowReading.Read.Unreadable(var refusals) ->
                        staged(
                                template,
                                said(together.getFirst().cells()),
                                Staged.Outcome.REFUSED,
                                refusals,
                                null,
                                List.of());
                    case RowReading.Read.Act act -> heard(template, act);
                });
        rows += together.size();
        together.clear();
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
        UUID identity = identity(template, act.identity(), 0);
        int time = said.merge(identity, 1, Integer::sum);
        if (recorded(template, act.command()).getOrDefault(identity, 0) >= time) {
            return staged(template, says, Staged.Outcome.KNOWN, List.of(), null, List.of());
        }
        var request = new Request(identity(template, act.identity(), time), file.roles(), act.by(), now);
        return switch (rehearsal.hear(request, act.command())) {
            case Rehearsal.Heard.Would(var events) ->
                staged(
                        template,
                        says,
                        Staged.Outcome.NEW,
                        List.of(),
                        restsOn(events),
                        events.stream().map(draft).toList());
            case Rehearsal.Heard.WouldNot(var refusals) ->
                staged(template, says, Staged.Outcome.REFUSED, refusals, null, List.of());
        };
    }

    private static @Nullable String restsOn(List<DomainEventMessage<?>> events) {
        return events.isEmpty()
                ? null
                : String.valueOf(events.getFirst().getMetaData().get(Recording.AUTHORITY));
    }

    /** How many times what a row says is recorded about the thing, for each row that could say it. */
    private Map<UUID, Integer> recorded(Template template, Command command) {
        return rehearsal.workedOut(command.about(), template.name(), facts -> {
            Map<UUID, Integer> times = new HashMap<>();
            for (Fact fact : facts) {
                if (template.facts().contains(fact.getClass())) {
                    times.merge(identity(template, Cells.of(template, (Record) fact), 0), 1, Integer::sum);
                }
            }
            return times;
        });
    }

    /** The same for the same row at the same time of its being said, whoever sends it and when. */
    private static UUID identity(Template template, List<List<String>> cells, int time) {
        return UUID.nameUUIDFromBytes((template.name() + "\u0000" + JSON.writeValueAsString(cells) + "\u0000" + time)
                .getBytes(StandardCharsets.UTF_8));
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
                refusals.isEmpty() ? null : problems(refusals, template),
                restsOn,
                events);
    }

    private static String said(List<String> cells) {
        String all = cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", "));
        return (all.length() <= LONGEST_SAYING ? all : all.substring(0, LONGEST_SAYING) + "…").replace('\0', '\ufffd');
    }
}
