package daybook.command.authority;

import daybook.command.refusal.Refusal;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;

/**
 * An authority that is cited for an act.
 *
 * @param act in words: {@code draw down investment}
 * @param warrant what stands behind it
 * @param usual what the act rests on where nothing is cited
 * @param office in which the act is asked for
 * @param today the day of the request
 */
public record Cited(String act, Warrant warrant, Authority usual, OfficeId office, LocalDate today) {

    /** The refusal of an authority that is not about this. */
    public Refusal aboutSomethingElse(Subject expected) {
        return aboutSomethingElse(expected.text());
    }

    Refusal aboutSomethingElse(String expected) {
        return new AuthorityRefusal.AuthorityAboutSomethingElse(
                warrant.authority().text(), Matter.said(warrant.subjects()), expected);
    }

    /** The refusal of an authority of a kind that does not carry the act, whatever it is about. */
    public Refusal carriesNothing() {
        return new AuthorityRefusal.AuthorityDoesNotCarry(warrant.authority().text(), act, usual.text());
    }
}
