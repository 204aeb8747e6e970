package daybook.query.web.registers;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.IndicatorId;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about indicators under clauses. An approval about an indicator may be of more than its targets: whatever
 * rests on it carries it out.
 *
 * @param clauses that anything about an indicator rests on
 * @param last the latest day from which something about an indicator rests on a clause, by its stream
 */
record Aimed(Set<ClauseRef> clauses, Map<String, LocalDate> last) {

    private static final List<String> OF_INDICATORS = List.of(
            "TargetSet", "TargetRevised", "IndicatorDefinitionRevised", "IndicatorWithdrawn", "IndicatorDefined");
    private static final List<String> WITHDRAWN = List.of("EntryWithdrawn");
    private static final int MOST_LOOKED_AT = 20_000;

    static Aimed in(DayBookQuery daybook, Basis basis) {
        Set<Long> gone = daybook.ofTypes(WITHDRAWN, basis, 0, MOST_LOOKED_AT).stream()
                .flatMap(line ->
                        line.fact() instanceof EntryWithdrawn mistaken ? Stream.of(mistaken.entry()) : Stream.empty())
                .collect(Collectors.toSet());
        Set<ClauseRef> clauses = new HashSet<>();
        Map<String, LocalDate> last = new HashMap<>();
        for (EntryLine line : daybook.ofTypes(OF_INDICATORS, basis, 0, MOST_LOOKED_AT)) {
            if (!gone.contains(line.entered().entry())
                    && line.entered().by().authority() instanceof Authority.UnderClause(var clause)) {
                clauses.add(clause);
                last.merge(line.stream(), line.entered().effective(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return new Aimed(clauses, last);
    }

    boolean under(ClauseRef clause) {
        return clauses.contains(clause);
    }

    @Nullable
    LocalDate last(IndicatorId indicator) {
        return last.get(indicator.stream());
    }
}
