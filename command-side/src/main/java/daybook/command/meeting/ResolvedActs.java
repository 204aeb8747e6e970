package daybook.command.meeting;

import daybook.acts.Command;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.consequence.Consequence;
import daybook.command.consequence.Consequential;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.SaidAt;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a resolution decides, clause by clause. */
@Component
final class ResolvedActs implements Consequential {

    /** What a clause is told in, besides its number. */
    private static final Set<String> TOLD = Set.of(
            "verb",
            "wording",
            "subject",
            "matter",
            "amount",
            "condition",
            "delegates",
            "deciding",
            "consultees",
            "cap",
            "expires",
            "due",
            "value",
            "threshold");

    @Override
    public Class<? extends Command> act() {
        return RecordResolution.class;
    }

    @Override
    public int places(Command command) {
        return ((RecordResolution) command).clauses().size();
    }

    @Override
    public Set<Subject> matters(Command command) {
        return ((RecordResolution) command)
                .clauses().stream()
                        .flatMap(clause -> clause.subjects().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Consequence> of(Command command, int place, Register register) {
        var resolution = (RecordResolution) command;
        Clause clause = resolution.numbered().get(place);
        PassedClause passed = register.clause(new ClauseRef(resolution.meeting(), resolution.item(), clause.number()));
        return passed == null
                ? List.of()
                : ClauseEffects.of(resolution, passed, subject -> Standing.of(passed, subject, register));
    }

    @Override
    public Refusal at(Command command, int place, Refusal against) {
        Clause clause = ((RecordResolution) command).numbered().get(place);
        return SaidAt.part(
                "Clause " + Objects.requireNonNullElse(clause.minuted(), Integer.toString(place + 1)),
                "clause-" + (place + 1) + "-" + told(against.field()),
                against);
    }

    /** What the clause itself says of it; else what it does is what stands in the way. */
    private static String told(@Nullable String field) {
        return switch (field) {
            case null -> "verb";
            case "limit" -> "amount";
            case "awaiting" -> "subject-to";
            case "eachCap" -> "each-cap";
            case "sharedCap" -> "shared-cap";
            case String asked when TOLD.contains(asked) || asked.startsWith("condition-") -> asked;
            case String _ -> "verb";
        };
    }
}
