package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that the person asked to have recorded was refused.
 *
 * @param request what was asked for, by the name of the command: {@code ApproveUnderDelegation}
 * @param concerning the stream of the thing that it was about: {@code delegation:SSOG-2007-12-13-1-9}
 * @param rules the names of the rules that stood against it, in the order in which the person was told of them
 */
public record RequestRefused(
        PersonId person, String request, String concerning, List<String> rules, LocalDate effective)
        implements AccountFact {
    public RequestRefused {
        rules = List.copyOf(rules);
    }
}
