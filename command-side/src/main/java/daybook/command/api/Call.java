package daybook.command.api;

import daybook.acts.Act;
import daybook.acts.Command;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Text;
import daybook.command.asking.Asker;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
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

    /** What is told beside every act, and the act itself. */
    static Group shape(Act act) {
        return new Group(
                null,
                List.of(
                        Field.beside("office", Kinds.of(OfficeId.class), false),
                        Field.beside("reason", new Text(Longest.WORDING), true),
                        Field.beside("source", Kinds.of(Source.class), true),
                        Field.beside("authority", Kinds.of(Authority.class), true),
                        Field.beside("command", act.fields(), false)));
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
}
