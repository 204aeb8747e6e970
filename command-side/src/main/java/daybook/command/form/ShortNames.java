package daybook.command.form;

import daybook.acts.kind.Name;
import daybook.acts.kind.Proposed;
import daybook.command.register.Register;
import daybook.facts.id.AccountId;
import daybook.facts.id.Id;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes short names that nobody has to invent: from the name of the thing, with a number where that is taken. */
@Component
class ShortNames {

    /** Whoever has more things of one name tells them apart themselves. */
    private static final int MOST = 2_000;

    private final Register register;

    ShortNames(Register register) {
        this.register = register;
    }

    /**
     * One that is free.
     *
     * @param name of the thing; null for one that goes by a number, as people do, whose names are in no entry
     * @param programme that an investment belongs to
     */
    String propose(Name<?> kind, @Nullable String name, @Nullable Object programme) {
        String otherwise = Proposed.otherwise(kind.of());
        String made = name == null ? otherwise : Proposed.from(name, otherwise);
        if (name != null && !isTaken(Proposed.of(kind.of(), made), programme)) {
            return made;
        }
        for (int number = name == null ? 1 : 2; number < MOST; number++) {
            if (!isTaken(Proposed.of(kind.of(), made + "-" + number), programme)) {
                return made + "-" + number;
            }
        }
        return made;
    }

    private boolean isTaken(Object id, @Nullable Object programme) {
        return switch (id) {
            case Id thing -> register.exists(thing);
            case PersonId person -> register.exists(AccountId.of(person));
            case ProposalId proposal -> programme instanceof ProgrammeId of && register.proposer(of, proposal) != null;
            default -> false;
        };
    }
}
