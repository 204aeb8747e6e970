package daybook.command.file;

import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that were sent, and how far each has come. */
@Component
class ImportBook {

    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    ImportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file, part by part, each in a transaction of its own; the same one sent again is kept once. */
    void keep(
            UUID id,
            Asker by,
            boolean inOneOffice,
            Set<Role> roles,
            Instant at,
            String name,
            long bytes,
            InputStream file)
            throws IOException {
        Source source = by.source();
        int made = jdbc.sql("""
                        insert into command.import (id, person, at, office, one_office, reason, paper, place, roles, file_name,
                                                    bytes, state)
                        values (:id, :person, :at, :office, :one, :reason, :paper, :place, :roles, :name, :bytes, 'SENDING')
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("person", by.person().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("office", Objects.requireNonNull(by.office()).value())
                .param("one", inOneOffice)
                .param("reason", by.reason())
                .param("paper", source == null ? null : source.paper().value())
                .param("place", source == null ? null : source.place())
                .param("roles", roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .param("name", name)
                .param("bytes", bytes)
                .update();
        if (made == 0) {
            return;
        }
        byte[] part = file.readNBytes(PART_BYTES);
        for (int number = 1; part.length > 0; number++) {
            jdbc.sql("insert into command.import_part (import, part, bytes) values (?, ?, ?)")
                    .params(id, number, part)
                    .update();
            part = file.readNBytes(PART_BYTES);
        }
        jdbc.sql("update command.import set state = 'WAITING' where id = ?")
                .param(id)
                .update();
    }

    Optional<Import> find(UUID id) {
        return jdbc.sql("select * from command.import where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The oldest file with work to be done on it that no other worker has in hand, now in hand of this one. */
    Optional<Import> claim(UUID worker) {
        return jdbc.sql("""
                        update command.import set worker = ?, worked_until = clock_timestamp() + interval '1 minute',
                               failed = failed + case when state = 'READING' and worker is distinct from ? then 1 else 0 end
                        where id = (select id from command.import
                                    where state in ('WAITING', 'READING', 'CONFIRMED')
                                      and (worked_until is null or worked_until < clock_timestamp() or worker = ?)
                                    order by at limit 1 for update skip locked)
                        returning *
                        """)
                .params(worker, worker, worker)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Somebody has seen what each row would do, and wants it recorded. False if that is not what they have seen. */
    boolean confirm(UUID id, int version, Instant at) {
        return confirm(id, version, false, at);
    }

    /** @param good whether the rows that can be recorded are to be, though others cannot */
    boolean confirm(UUID id, int version, boolean good, Instant at) {
        return jdbc.sql("""
                        update command.import set state = 'CONFIRMED', confirmed_at = ?, good_only = acts_refused > 0
                        where id = ? and version = ? and state = 'CHECKED' and (acts_refused = 0 or ?) and acts_new > 0
                        """)
                        .params(at.atOffset(ZoneOffset.UTC), id, version, good)
                        .update()
                == 1;
    }

    /** Lets it be read anew, in these roles. */
    void again(UUID id, Set<Role> roles, boolean moved) {
        jdbc.sql("""
                        update command.import set state = 'WAITING', moved = ?, roles = ?, worked_until = null
                        where id = ? and state in ('READING', 'CHECKED', 'CONFIRMED')
                        """)
                .params(moved, roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")), id)
                .update();
    }

    /** Lets it be read anew, as its columns are understood now. */
    void readAnew(UUID id) {
        jdbc.sql("""
                        update command.import set state = 'WAITING', moved = false, problem = null, failed = 0, worked_until = null
                        where id = ? and state in ('CHECKED', 'UNREADABLE')
                          and exists (select from command.import_part where import = id)
                        """).param(id).update();
    }

    /** Working on it ended in an error; how often that was so by now. */
    int failed(UUID id) {
        return jdbc.sql(
                        "update command.import set failed = failed + 1, worked_until = null where id = ? returning failed")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void unreadable(UUID id, String problem) {
        jdbc.sql("update command.import set state = 'UNREADABLE', problem = ?::jsonb, worked_until = null where id = ?")
                .params(problem, id)
                .update();
    }

    private static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                new Asker(
                        new PersonId(row.getString("person")),
                        new OfficeId(row.getString("office")),
                        null,
                        row.getString("reason"),
                        source(row.getString("paper"), row.getString("place"))),
                row.getBoolean("one_office"),
                Arrays.stream(row.getString("roles").split(" ", -1))
                        .filter(role -> !role.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Import.State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getInt("failed"));
    }

    private static @Nullable Source source(@Nullable String paper, @Nullable String place) {
        return paper == null || place == null ? null : new Source(new PaperId(paper), place);
    }
}
