package daybook.command.file;

import static daybook.command.example.Example.asking;

import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.example.RunningCommandSide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A file that was sent, and what became of it. */
record Sent(RunningCommandSide side, UUID id) {

    private static final long PATIENCE_MILLIS = 20_000;

    static Sent csv(RunningCommandSide side, String text) {
        return file(side, text.getBytes(StandardCharsets.UTF_8), EnumSet.allOf(Role.class));
    }

    static Sent csv(RunningCommandSide side, String text, Role... roles) {
        return file(side, text.getBytes(StandardCharsets.UTF_8), Set.of(roles));
    }

    static Sent file(RunningCommandSide side, byte[] bytes, Set<Role> roles) {
        return kept(side, bytes, roles).awaiting(PATIENCE_MILLIS, "CHECKED", "UNREADABLE");
    }

    static Sent kept(RunningCommandSide side, byte[] bytes, Set<Role> roles) {
        UUID id = UUID.randomUUID();
        Asker by = asking("Brought in as a file");
        try {
            side.bean(ImportBook.class)
                    .keep(
                            id,
                            by,
                            false,
                            roles,
                            Instant.now(),
                            "rows.csv",
                            bytes.length,
                            new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        side.bean(ImportWorker.class).ring();
        return new Sent(side, id);
    }

    Sent awaiting(long millis, String... states) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!List.of(states).contains(get("state"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still "
                        + side.jdbc()
                                .sql("select * from command.import where id = ?")
                                .param(id)
                                .query()
                                .singleRow());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    Object get(String column) {
        return side.jdbc()
                .sql("select " + column + " from command.import where id = ?")
                .param(id)
                .query()
                .singleValue();
    }

    boolean confirmed() {
        boolean confirmed = side.bean(ImportBook.class).confirm(id, (int) get("version"), Instant.now());
        side.bean(ImportWorker.class).ring();
        return confirmed;
    }

    List<Map<String, Object>> rows() {
        return side.jdbc()
                .sql("select place, first_row, outcome, says, problems::text, by_whom::text from command.import_row "
                        + "where import = ? order by place")
                .param(id)
                .query()
                .listOfRows();
    }

    List<String> outcomes() {
        return rows().stream().map(row -> (String) row.get("outcome")).toList();
    }

    String problems(int place) {
        return (String) rows().get(place - 1).get("problems");
    }
}
