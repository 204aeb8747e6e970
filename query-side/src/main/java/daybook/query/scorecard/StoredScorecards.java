package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entries;
import daybook.query.scorecard.IndicatorPage.Membership;
import daybook.query.scorecard.IndicatorPage.Point;
import daybook.query.scorecard.ScorecardRow.LeadRow;
import daybook.query.scorecard.ScorecardRow.MemberRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the scorecard's rows. */
@Component
final class StoredScorecards implements ScorecardQuery {

    private final Indicators indicators;
    private final Judgements judgements;
    private final Entries entries;

    StoredScorecards(Indicators indicators, Judgements judgements, Entries entries) {
        this.indicators = indicators;
        this.judgements = judgements;
        this.entries = entries;
    }

    @Override
    public Map<IndicatorId, Owed> owed(Basis basis) {
        return new OwedReturns(indicators, basis).all();
    }

    @Override
    public List<SetHead> sets(Basis basis) {
        return indicators.sets(basis);
    }

    @Override
    public Optional<Scorecard> scorecard(IndicatorSetId set, Basis basis) {
        return indicators.set(set, basis).map(head -> scorecard(head, basis));
    }

    private Scorecard scorecard(SetHead head, Basis basis) {
        List<MemberRow> members = indicators
                .ask(ScorecardSql.MEMBERS, basis)
                .param("set", head.set().value())
                .query(ScorecardSql.MEMBER_ROW)
                .list();
        Indicators.Positions positions =
                indicators.positions(members.stream().map(MemberRow::indicator).toList(), head.threshold(), basis);
        Map<String, List<Scorecard.Line>> themes = new LinkedHashMap<>();
        for (MemberRow member : members) {
            positions
                    .of(member.indicator())
                    .filter(position -> standsAlone(position, members))
                    .ifPresent(position -> themes.computeIfAbsent(theme(member), _ -> new ArrayList<>())
                            .add(new Scorecard.Line(position, positions.partsOf(member.indicator()))));
        }
        return new Scorecard(
                basis,
                head,
                themes.entrySet().stream()
                        .map(theme -> new Scorecard.Theme(theme.getKey(), theme.getValue()))
                        .toList(),
                judgements.scheme(head.set(), basis),
                judgements.of(positions.byIndicator().keySet(), basis).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, said -> said.getValue().within(head.set()))));
    }

    /** Of those that are members still. */
    private static String theme(MemberRow member) {
        return Objects.requireNonNull(member.theme(), "what has left the set is not read");
    }

    /** A part is shown under its indicator, unless that is no member. */
    private static boolean standsAlone(IndicatorPosition position, List<MemberRow> members) {
        IndicatorId whole = position.definition().partOf();
        return whole == null
                || members.stream().noneMatch(member -> member.indicator().equals(whole));
    }

    @Override
    public List<IndicatorName> names(Basis basis) {
        return indicators.ask(ScorecardSql.NAMES, basis).query(ScorecardSql.DEFINITION_ROW).list().stream()
                .map(row -> new IndicatorName(row.indicator(), row.title()))
                .toList();
    }

    @Override
    public Map<IndicatorId, IndicatorLead> leads(Basis basis) {
        return indicators.ask(ScorecardSql.LEADS, basis).query(ScorecardSql.LEAD_ROW).list().stream()
                .collect(Collectors.toMap(LeadRow::indicator, ScorecardRows::lead));
    }

    @Override
    public Optional<IndicatorPage> indicator(IndicatorId indicator, Basis basis) {
        return indicators
                .positions(List.of(indicator), null, basis)
                .of(indicator)
                .map(found -> page(indicator, found.definition(), basis));
    }

    private IndicatorPage page(IndicatorId indicator, Definition definition, Basis basis) {
        List<Membership> sets = memberships(definition, basis);
        Indicators.Positions positions = indicators.positions(
                List.of(indicator),
                sets.stream()
                        .flatMap(member -> indicators.set(member.set(), basis).stream())
                        .flatMap(set -> Stream.ofNullable(set.threshold()))
                        .findFirst()
                        .orElse(null),
                basis);
        IndicatorPosition position = positions.of(indicator).orElseThrow();
        IndicatorLead lead = indicators
                .ask(ScorecardSql.LEAD, basis)
                .param("indicator", indicator.value())
                .query(ScorecardSql.LEAD_ROW)
                .optional()
                .map(ScorecardRows::lead)
                .orElse(null);
        List<TargetLine> targets = indicators
                .ask(ScorecardSql.TARGETS, basis)
                .param("indicator", indicator.value())
                .query((row, _) -> ScorecardRows.target(
                        ScorecardSql.TARGET_ROW.read(row),
                        row.getBoolean("in_force"),
                        row.getObject("withdrawn_by", Long.class)))
                .list();
        PeriodRows periods = periods(indicator, basis);
        List<ReturnLine> returns = periods.lines(position);
        List<Point> series = returns.stream()
                .filter(ReturnLine::inForce)
                .map(line -> new Point(line.period().to(), line.value(), line.coverage()))
                .toList();
        Set<Long> named = new LinkedHashSet<>(List.of(definition.entry()));
        if (lead != null) {
            named.add(lead.entry());
        }
        targets.forEach(target -> named.add(target.entry()));
        returns.forEach(line -> named.add(line.entry()));
        List<DefinitionLine> definitions = indicators
                .ask(ScorecardSql.DEFINITIONS, basis)
                .param("indicator", indicator.value())
                .query(ScorecardSql.DEFINITION_ROW)
                .list()
                .stream()
                .map(ScorecardRows::definitionLine)
                .toList();
        Map<IndicatorId, Judgement> judged =
                judgements.of(positions.byIndicator().keySet(), basis);
        definitions.forEach(line -> named.add(line.definition().entry()));
        judged.values().stream().flatMap(Judgement::entries).forEach(named::add);
        periods.missing().forEach(report -> named.add(report.entry()));
        sets.forEach(member -> named.add(member.entry()));
        return new IndicatorPage(
                basis,
                position,
                lead,
                targets,
                definitions,
                returns,
                periods.missing(),
                series,
                positions.partsOf(indicator),
                sets,
                judged,
                entries.entered(named));
    }

    private PeriodRows periods(IndicatorId indicator, Basis basis) {
        PeriodRows periods = new PeriodRows();
        indicators
                .ask(ScorecardSql.RETURNS, basis)
                .param("indicator", indicator.value())
                .query(periods::add);
        return periods;
    }

    /** A part counts towards the sets of the indicator that it is part of. */
    private List<Membership> memberships(Definition definition, Basis basis) {
        List<IndicatorId> either = Stream.concat(
                        Stream.of(definition.indicator()), Stream.ofNullable(definition.partOf()))
                .toList();
        return indicators
                .ask(ScorecardSql.MEMBERSHIPS, basis)
                .param("indicators", Indicators.names(either))
                .query(ScorecardSql.MEMBER_ROW)
                .list()
                .stream()
                .map(member -> new Membership(
                        member.indicatorSet(),
                        indicators
                                .set(member.indicatorSet(), basis)
                                .map(SetHead::title)
                                .orElse(member.indicatorSet().value()),
                        theme(member),
                        !judgements.scheme(member.indicatorSet(), basis).isEmpty(),
                        member.entry()))
                .toList();
    }
}
