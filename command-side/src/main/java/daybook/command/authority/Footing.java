package daybook.command.authority;

import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an act rests on.
 *
 * @param authority the one that was cited, or else the usual one
 * @param objections what stands against its resting on that
 */
public record Footing(Authority authority, List<Refusal> objections) {

    public Footing {
        objections = List.copyOf(objections);
    }

    /** The decision, with whatever stands against what the act rests on. */
    public Verdict under(Verdict decision) {
        return objections.isEmpty()
                ? decision
                : switch (decision) {
                    case Verdict.Accepted _ -> new Verdict.Rejected(objections);
                    case Verdict.Rejected(var refusals) ->
                        new Verdict.Rejected(Stream.concat(refusals.stream(), objections.stream())
                                .toList());
                };
    }
}
