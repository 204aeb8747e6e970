package daybook.command.file;

import daybook.command.rehearsal.Rehearsals;
import daybook.facts.Fact;
import daybook.files.Fault;
import daybook.files.Header;
import daybook.files.Limits;
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
    private final Serializer serializer;
    private final InstantSource clock;

    DryRun(
            StagingTables staging,
            Rehearsals rehearsals,
            RowReading acts,
            @Qualifier("eventSerializer") Serializer serializer,
            InstantSource clock) {
        this.staging = staging;
        this.rehearsals = rehearsals;
        this.acts = acts;
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
            staging.total(file.id(), counted(tables));
            var rehearsal = rehearsals.begin(stream -> staging.events(file.id(), stream));
            var hearing = new RowHearing(file, now, acts, rehearsal, staging, this::draft);
            for (int table = 0; table < tables.tables().size(); table++) {
                String name = tables.tables().get(table);
                Header[] header = new Header[1];
                tables.lines(table, line -> {
                    if (header[0] == null) {
                        header[0] = Header.of(name, line);
                        hearing.begin(name, header[0]);
                    } else {
                        hearing.line(line);
                    }
                });
                hearing.end();
            }
            hearing.finish();
            staging.checked(file.id());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Draft draft(DomainEventMessage<?> event) {
        return Draft.of(event, ((Fact) event.getPayload()).effective(), serializer);
    }

    private static int counted(TableFile tables) throws IOException {
        int[] rows = {0};
        for (int table = 0; table < tables.tables().size(); table++) {
            String name = tables.tables().get(table);
            boolean[] begun = {false};
            tables.lines(table, line -> {
                if (!begun[0]) {
                    begun[0] = true;
                    Header.of(name, line);
                } else {
                    count(rows, line, name);
                }
            });
        }
        if (rows[0] == 0) {
            throw new UnreadableFile(Fault.NO_ROWS, "", 0, null, "");
        }
        return rows[0];
    }

    private static void count(int[] rows, Line line, String name) {
        if (++rows[0] > Limits.MOST_ROWS) {
            throw new UnreadableFile(Fault.TOO_MANY_ROWS, name, line.row(), null, "");
        }
    }
}
