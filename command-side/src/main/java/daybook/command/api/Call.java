package daybook.command.api;

import daybook.acts.Command;
import daybook.command.api.Shape.Exact;
import daybook.command.api.Shape.Field;
import daybook.command.api.Shape.Fields;
import daybook.command.api.Shape.Text;
import daybook.command.desk.Asker;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a call says: the command, and in which office, why, from which paper and by what authority.
 *
 * @param cited the authority; null for the usual one
 */
record Call(
        OfficeId office,
        String reason,
        @Nullable Source source,
        @Nullable Authority cited,
        Command command) {

    static Fields shape(Class<? extends Command> command) {
        return new Fields(
                null,
                List.of(
                        new Field("office", exact(OfficeId.class), false),
                        new Field("reason", new Text(Shape.MOST_TEXT), true),
                        new Field("source", Fields.of(Source.class), true),
                        new Field("authority", exact(Authority.class), true),
                        new Field("command", Fields.of(command), false)));
    }

    static Call of(Map<String, @Nullable Object> read) {
        Command command = (Command) Objects.requireNonNull(read.get("command"));
        return new Call(
                (OfficeId) Objects.requireNonNull(read.get("office")),
                read.get("reason") instanceof String reason ? reason : "",
                (Source) read.get("source"),
                (Authority) read.get("authority"),
                command);
    }

    /** The same call of another command. */
    Call with(Command other) {
        return new Call(office, reason, source, cited, other);
    }

    Asker by(PersonId person) {
        return new Asker(person, office, cited, reason, source);
    }

    private static Shape exact(Class<?> type) {
        return new Exact(Written.as(type).orElseThrow());
    }
}
