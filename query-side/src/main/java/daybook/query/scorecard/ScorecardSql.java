package daybook.query.scorecard;

import daybook.query.projection.Selection;
import daybook.query.scorecard.ScorecardRow.DefinitionRow;
import daybook.query.scorecard.ScorecardRow.IndicatorReturnRow;
import daybook.query.scorecard.ScorecardRow.IndicatorSetRow;
import daybook.query.scorecard.ScorecardRow.LeadRow;
import daybook.query.scorecard.ScorecardRow.MemberRow;
import daybook.query.scorecard.ScorecardRow.RewardTermsRow;
import daybook.query.scorecard.ScorecardRow.SetTitleRow;
import daybook.query.scorecard.ScorecardRow.TargetRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scorecard's questions. Whichever row of a key took effect last holds; among those of one date, the one entered
 * last. Each is one step down an index, however long the history.
 */
final class ScorecardSql {

    private ScorecardSql() {}

    static final Selection<IndicatorSetRow> SET_ROW = Selection.of(IndicatorSetRow.class, "s");
    static final Selection<SetTitleRow> TITLE_ROW = Selection.of(SetTitleRow.class, "n");
    static final Selection<RewardTermsRow> TERMS_ROW = Selection.of(RewardTermsRow.class, "t");
    static final Selection<MemberRow> MEMBER_ROW = Selection.of(MemberRow.class);
    static final Selection<LeadRow> LEAD_ROW = Selection.of(LeadRow.class);
    static final Selection<DefinitionRow> DEFINITION_ROW = Selection.of(DefinitionRow.class, "d");
    static final Selection<TargetRow> TARGET_ROW = Selection.of(TargetRow.class, "t");
    static final Selection<IndicatorReturnRow> LATEST_ROW = Selection.of(IndicatorReturnRow.class, "r");
    static final Selection<IndicatorReturnRow> UP_TO_DUE_ROW = Selection.of(IndicatorReturnRow.class, "o");
    static final Selection<IndicatorReturnRow> WHOLE_YEAR_ROW = Selection.of(IndicatorReturnRow.class, "y");
    static final Selection<IndicatorReturnRow> UNAVAILABLE_ROW = Selection.of(IndicatorReturnRow.class, "u");
    static final Selection<IndicatorReturnRow> RETURN_ROW = Selection.of(IndicatorReturnRow.class, "one");

    private static final String LAST =
            "entry <= :entry and effective <= :effective order by effective desc, entry desc limit 1";

    /** Of the returns up to one day, the one that covers most counts; of those for one period, the correction. */
    private static final String LAST_RETURN =
            "entry <= :entry and effective <= :effective order by effective desc, period_from, entry desc limit 1";

    /** Whether nothing entered later says something else about the period; a start that is not said may be any. */
    private static final String STANDING = """
            not exists (select from $.indicator_return as later
                where later.indicator = one.indicator and later.effective = one.effective
                and (later.period_from is null or one.period_from is null or later.period_from = one.period_from)
                and later.entry > one.entry and later.entry <= :entry)""";

    private static final String HEADS = """
            select <columns>
            from (<sets>) as k
            cross join lateral (select * from $.indicator_set as adopted
                where indicator_set = k.indicator_set
                and not exists (select from $.withdrawn as w
                    where w.withdrawn = adopted.entry and w.entry <= :entry)
                and <last>) as s
            left join lateral (select * from $.set_title
                where indicator_set = k.indicator_set and <last>) as n on true
            left join lateral (select * from $.reward_terms as agreed
                where indicator_set = k.indicator_set
                and not exists (select from $.withdrawn as w
                    where w.withdrawn = agreed.entry and w.entry <= :entry)
                and <last>) as t on true
            order by s.indicator_set
            """.replace(
                    "<columns>", SET_ROW.columns() + ", " + TITLE_ROW.columns() + ", " + TERMS_ROW.columns())
            .replace("<last>", LAST);

    static final String SETS = HEADS.replace("<sets>", "select distinct indicator_set from $.indicator_set");

    /** Of one set, without looking at all the others. */
    static final String SET = HEADS.replace("<sets>", "select cast(:set as text) as indicator_set");

    static final String MEMBERS = """
            select %s from (
                select distinct on (indicator) * from $.member
                where indicator_set = :set and entry <= :entry and effective <= :effective
                order by indicator, effective desc, entry desc) as members
            where theme is not null
            order by entry
            """.formatted(MEMBER_ROW.columns());

    static final String MEMBERSHIPS = """
            select distinct on (indicator_set) %s from (
                select distinct on (indicator_set, indicator) * from $.member
                where indicator = any(:indicators) and entry <= :entry and effective <= :effective
                order by indicator_set, indicator, effective desc, entry desc) as members
            where theme is not null
            order by indicator_set, effective desc, entry desc
            """.formatted(MEMBER_ROW.columns());

    static final String LEAD =
            "select %s from $.lead where indicator = :indicator and %s".formatted(LEAD_ROW.columns(), LAST);

    static final String LEADS = """
            select distinct on (indicator) %s from $.lead
            where entry <= :entry and effective <= :effective
            order by indicator, effective desc, entry desc
            """.formatted(LEAD_ROW.columns());

    static final String PARTS =
            """
            select <columns>
            from (select distinct indicator from $.definition where part_of = any(:indicators)) as k
            cross join lateral (select * from $.definition where indicator = k.indicator and <last>) as d
            where d.part_of = any(:indicators)
            order by d.indicator
            """.replace("<columns>", DEFINITION_ROW.columns()).replace("<last>", LAST);

    static final String STATES = """
            select b.effective as broken, w.effective as withdrawn, <columns>
            from unnest(:indicators) as k (indicator)
            cross join lateral (select * from $.definition where indicator = k.indicator and <last>) as d
            left join lateral (select effective from $.definition
                where indicator = k.indicator and series = 'BREAKS' and <last>) as b on true
            left join lateral (select effective from $.withdrawal as ended where indicator = k.indicator
                and not exists (select from $.withdrawn as gone
                    where gone.withdrawn = ended.entry and gone.entry <= :entry) and <last>) as w on true
            left join lateral (select * from $.target as aimed where indicator = k.indicator and kind = 'REWARD'
                and not exists (select from $.withdrawn as gone
                    where gone.withdrawn = aimed.entry and gone.entry <= :entry)
                and entry <= :entry and effective <= :effective
                order by due desc, effective desc, entry desc limit 1) as t on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'RETURNED' and <standing>
                and <last-return>) as r on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'RETURNED' and effective <= t.due and <standing>
                and <last-return>) as o on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'RETURNED' and whole_year
                and (t.due is null or effective <= t.due) and <standing>
                and <last-return>) as y on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'UNAVAILABLE' and <standing>
                and <last-return>) as u on true
            """.replace(
                    "<columns>",
                    Stream.of(DEFINITION_ROW, TARGET_ROW, LATEST_ROW, UP_TO_DUE_ROW, WHOLE_YEAR_ROW, UNAVAILABLE_ROW)
                            .map(Selection::columns)
                            .collect(Collectors.joining(", ")))
            .replace("<last>", LAST)
            .replace("<last-return>", LAST_RETURN)
            .replace("<standing>", STANDING);

    static final String TARGETS = """
            select %s, w.withdrawn_by, w.withdrawn_by is null and row_number() over (
                    partition by t.kind, t.due, w.withdrawn_by is null
                    order by t.effective desc, t.entry desc) = 1 as in_force
            from $.target as t
            cross join lateral (select min(gone.entry) as withdrawn_by from $.withdrawn as gone
                where gone.withdrawn = t.entry and gone.entry <= :entry) as w
            where t.indicator = :indicator and t.entry <= :entry and t.effective <= :effective
            order by t.kind, t.due, t.effective, t.entry
            """.formatted(TARGET_ROW.columns());

    static final String RETURNS = """
            select <columns>, <standing> as stands from $.indicator_return as one
            where indicator = :indicator and entry <= :entry and effective <= :effective
            order by effective, entry
            """.replace("<columns>", RETURN_ROW.columns()).replace("<standing>", STANDING);

    /** The days for which something stands, a return or that there is none. */
    static final String ANSWERED = """
            select distinct indicator, effective from $.indicator_return as one
            where standing in ('RETURNED', 'UNAVAILABLE') and entry <= :entry and effective <= :effective and <standing>
            order by indicator, effective
            """.replace("<standing>", STANDING);

    /** When anything was first known of each indicator. */
    static final String FIRST_KNOWN = """
            select indicator, min(effective) as since from (
                select indicator, effective from $.definition where entry <= :entry and effective <= :effective
                union all
                select indicator, effective from $.member
                    where theme is not null and entry <= :entry and effective <= :effective
                union all
                select indicator, effective from $.target as aimed
                    where entry <= :entry and effective <= :effective
                    and not exists (select from $.withdrawn as gone
                        where gone.withdrawn = aimed.entry and gone.entry <= :entry)) as known
            group by indicator
            """;

    static final String ALL_DEFINITIONS = """
            select %s from $.definition as d
            where entry <= :entry and effective <= :effective
            order by indicator, effective, entry
            """.formatted(DEFINITION_ROW.columns());

    /** Every definition that there was, without what happened to the indicator besides. */
    static final String DEFINITIONS = """
            select %s from $.definition as d
            where indicator = :indicator and entry <= :entry and effective <= :effective
            order by effective, entry
            """.formatted(DEFINITION_ROW.columns());

    static final String NAMES = """
            select distinct on (indicator) %s from $.definition as d
            where entry <= :entry and effective <= :effective
            order by indicator, effective desc, entry desc
            """.formatted(DEFINITION_ROW.columns());
}
