package daybook.command.api;

import daybook.acts.Act;
import daybook.acts.Command;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Text;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the body of a call says: the command, and in which office, why, from which paper and by what authority. */
record Call(OfficeId office, String reason, @Nullable Source source, Authority authority, Command command) {

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
                read.get("authority") instanceof Authority given ? given : usual(command),
                command);
    }

    /** The same call of another command. */
    Call with(Command other) {
        return new Call(office, reason, source, authority, other);
    }

    Attribution by(PersonId person) {
        return new Attribution(person, office, authority, reason, source);
    }

    /**
     * What the forms take for granted as well: the clause that the command names, the delegation that it is under, and
     * the office itself for everything else.
     */
    private static Authority usual(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == ClauseRef.class)
                .map(component -> Construction.component(command, component))
                .filter(ClauseRef.class::isInstance)
                .findFirst()
                .<Authority>map(clause -> new Authority.UnderClause((ClauseRef) clause))
                .orElseGet(() -> command.about() instanceof DelegationId delegation
                                && command.getClass().getSimpleName().endsWith("UnderDelegation")
                        ? new Authority.UnderDelegation(delegation)
                        : new Authority.OfOffice());
    }
}
