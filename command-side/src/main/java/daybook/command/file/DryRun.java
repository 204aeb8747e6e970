package daybook.command.file;

import daybook.command.rehearsal.Rehearsals;
import daybook.facts.Fact;
import daybook.files.Header;
import daybook.files.Line;
import daybook.files.TableFile;
import daybook.files.UnreadableFile;
import daybook.store.append.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Finds out what each row of a file would do. The file is read twice, first to see that it can be read at all and how
 * long it is; no more of it is held than a few hundred rows.
 */
@Component
class DryRun {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final StagingTables staging;
    private final Rehearsals rehearsals;
    private final RowReading acts;
    private final Mappings mappings;
    private final Serializer serializer;
    private final InstantSource clock;

    DryRun(
            StagingTables staging,
            Rehearsals rehearsals,
            RowReading acts,
            Mappings mappings,
            @Qualifier("eventSerializer") Serializer serializer,
            InstantSource clock) {
        this.staging = staging;
        this.rehearsals = rehearsals;
        this.acts = acts;
        this.mappings = mappings;
        this.serializer = serializer;
        this.clock = clock;
    }

    /** The day, where the councils are. */
    static LocalDate day(Instant moment) {
        return moment.atZone(ENGLAND).toLocalDate();
    }

    /**
     * Reads the file and keeps what each row would do.
     *
     * @throws UnreadableFile if it cannot be read
     * @throws daybook.command.rehearsal.GroundMoved if the day book changed where the rows build on it
     */
    void run(Import file) throws IOException {
        Instant now = clock.instant();
        staging.begin(file.id(), day(now));
        Path copy = staging.file(file.id());
        try (TableFile tables = TableFile.open(copy)) {
            var differing = new Differing();
            var survey = Survey.of(
                    tables, mappings.of(file.by().person()), (read, line) -> take(file, differing, read, line));
            staging.sheets(file.id(), survey.read(), Remark.all(tables, survey));
            survey.check();
            staging.total(file.id(), survey.rows());
            var rehearsal = rehearsals.begin(stream -> staging.events(file.id(), stream));
            var hearing = new RowHearing(file, now, acts, rehearsal, staging, differing, this::draft);
            for (Survey.Read read : survey.read()) {
                Header header = read.header();
                if (header != null) {
                    hearing.begin(read.name(), header, read.row());
                    tables.lines(read.table(), line -> {
                        if (line.row() > read.row()) {
                            hearing.line(line);
                        }
                    });
                    hearing.end();
                }
            }
            hearing.finish();
            staging.checked(file.id());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void take(Import file, Differing differing, Survey.Read read, Line line) {
        Header header = read.header();
        if (header != null
                && Differing.concerns(header.template())
                && acts.read(header.template(), List.of(header.cells(line)), file.by())
                        instanceof RowReading.Read.Act act) {
            differing.take(header.template(), act.identity().getFirst(), RowHearing.where(read.name(), line.row()));
        }
    }

    private Draft draft(DomainEventMessage<?> event) {
        return Draft.of(event, ((Fact) event.getPayload()).effective(), serializer);
    }
}
