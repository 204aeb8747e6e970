package daybook.command.authority;

import daybook.acts.Command;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import java.util.List;
import java.util.Objects;

/** One authority carries the act, which it names itself: the clause that it carries out. */
public record RestsOn(Authority usual) implements Entitlement {

    /** The one that the command names. */
    public static RestsOn named(Command command) {
        return new RestsOn(Objects.requireNonNull(command.names(), "The command names what it rests on"));
    }

    @Override
    public List<Refusal> against(Cited cited) {
        return List.of(new AuthorityRefusal.RestsOnAnotherAuthority(
                cited.warrant().authority().text(), usual.text()));
    }
}
