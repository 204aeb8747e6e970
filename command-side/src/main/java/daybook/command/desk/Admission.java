package daybook.command.desk;

import daybook.acts.Beginning;
import daybook.acts.Command;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Words;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold of every request before its command is looked at: role, office, authority and source. */
public final class Admission {

    private Admission() {}

    public static List<Refusal> objections(Request request, Command command, Register register) {
        Asker by = request.by();
        List<Role> open =
                List.of(command.getClass().getAnnotation(OpenTo.class) instanceof OpenTo to ? to.value() : new Role[0]);
        return new Objections()
                .when(
                        Collections.disjoint(open, request.roles()),
                        () -> new CommonRefusal.RoleMayNot(Words.of(command), open))
                .add(against(by.office(), request, command, register))
                .add(against(by.cited(), register))
                .when(
                        !received(by.source(), command, register),
                        () -> CommonRefusal.PaperNotReceived.asSource(
                                Objects.requireNonNull(by.source()).paper()))
                .all();
    }

    /** Whatever somebody asks for, they ask in an office; only the program's own notices are in none. */
    private static List<Refusal> against(
            @Nullable OfficeId office, Request request, Command command, Register register) {
        PersonId person = request.by().person();
        if (office == null) {
            return List.of(new CommonRefusal.NoOfficeNamed());
        }
        return register.tenures(office).holds(person, request.today()) || begins(office, request, command, register)
                ? List.of()
                : List.of(new CommonRefusal.OfficeNotHeld(person, office, request.today()));
    }

    /**
     * Nobody could ever begin if an office were always needed. So while nobody has been appointed to any office, an
     * administrator may establish the office that the request is made in, and appoint its first holder.
     */
    private static boolean begins(OfficeId office, Request request, Command command, Register register) {
        return command instanceof Beginning beginning
                && beginning.office().equals(office)
                && request.roles().contains(Role.ADMINISTRATOR)
                && !register.begun();
    }

    /** Whether the authority carries the act is for the decision to say; here it is only looked up. */
    private static List<Refusal> against(@Nullable Authority cited, Register register) {
        return switch (cited) {
            case null -> List.of();
            case Authority.OfOffice _, Authority.OfSelf _, Authority.OfProgram _ -> List.of();
            case Authority.UnderClause(var clause) ->
                register.clause(clause) == null
                        ? List.of(CommonRefusal.NotInTheDayBook.of("authority", clause))
                        : List.of();
            case Authority.UnderDelegation(var delegation) ->
                register.exists(delegation)
                        ? List.of()
                        : List.of(CommonRefusal.NotInTheDayBook.of("authority", delegation));
            case Authority.UnderApproval(var delegation, var approval) ->
                register.approval(delegation, approval) != null
                        ? List.of()
                        : List.of(new CommonRefusal.NotInTheDayBook("authority", "approval", cited.text()));
        };
    }

    /** A paper may be entered from itself: that is what its being received says. */
    private static boolean received(@Nullable Source source, Command command, Register register) {
        return source == null || source.paper().equals(command.about()) || register.exists(source.paper());
    }
}
