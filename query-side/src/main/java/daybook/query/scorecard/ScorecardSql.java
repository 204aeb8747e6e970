package daybook.query.scorecard;

/**
 * The scorecard's questions. Whichever row of a key took effect last holds; among those of one date, the one entered
 * last. Each is one step down an index, however long the history.
 */
final class ScorecardSql {

    private ScorecardSql() {}

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
            select s.*, t.threshold, t.entry as terms_entry
            from (<sets>) as k
            cross join lateral (select * from $.indicator_set
                where indicator_set = k.indicator_set and <last>) as s
            left join lateral (select * from $.reward_terms
                where indicator_set = k.indicator_set and <last>) as t on true
            order by s.indicator_set
            """.replace("<last>", LAST);

    static final String SETS = HEADS.replace("<sets>", "select distinct indicator_set from $.indicator_set");

    /** Of one set, without looking at all the others. */
    static final String SET = HEADS.replace("<sets>", "select cast(:set as text) as indicator_set");

    static final String MEMBERS = """
            select indicator, theme, entry from (
                select distinct on (indicator) indicator, theme, entry from $.member
                where indicator_set = :set and entry <= :entry and effective <= :effective
                order by indicator, effective desc, entry desc) as members
            where theme is not null
            order by entry
            """;

    static final String MEMBERSHIPS = """
            select distinct on (indicator_set) indicator_set, theme, entry from (
                select distinct on (indicator_set, indicator) * from $.member
                where indicator = any(:indicators) and entry <= :entry and effective <= :effective
                order by indicator_set, indicator, effective desc, entry desc) as members
            where theme is not null
            order by indicator_set, effective desc, entry desc
            """;

    static final String PARTS = """
            select d.indicator, d.part_of
            from (select distinct indicator from $.definition where part_of = any(:indicators)) as k
            cross join lateral (select * from $.definition where indicator = k.indicator and <last>) as d
            where d.part_of = any(:indicators)
            order by d.indicator
            """.replace("<last>", LAST);

    static final String STATES =
            """
            select d.*, b.effective as broken, w.effective as withdrawn,
                t.entry as t_entry, t.effective as t_effective, t.kind as t_kind, t.due as t_due, t.value as t_value,
                t.threshold as t_threshold, t.revised_from as t_revised_from,
                r.entry as r_entry, r.effective as r_effective, r.number as r_number, r.period_from as r_period_from,
                r.value as r_value, r.numerator as r_numerator, r.denominator as r_denominator, r.status as r_status,
                r.note as r_note, r.corrects as r_corrects,
                y.entry as y_entry, y.effective as y_effective, y.number as y_number, y.period_from as y_period_from,
                y.value as y_value, y.numerator as y_numerator, y.denominator as y_denominator, y.status as y_status,
                y.note as y_note, y.corrects as y_corrects,
                u.entry as u_entry, u.effective as u_effective, u.period_from as u_period_from, u.note as u_note,
                u.expected as u_expected
            from unnest(:indicators) as k (indicator)
            cross join lateral (select * from $.definition where indicator = k.indicator and <last>) as d
            left join lateral (select effective from $.definition
                where indicator = k.indicator and series = 'BREAKS' and <last>) as b on true
            left join lateral (select effective from $.withdrawal
                where indicator = k.indicator and <last>) as w on true
            left join lateral (select * from $.target where indicator = k.indicator and kind = 'REWARD'
                and entry <= :entry and effective <= :effective
                order by due desc, effective desc, entry desc limit 1) as t on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'RETURNED' and <standing>
                and <last-return>) as r on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'RETURNED' and whole_year and <standing>
                and <last-return>) as y on true
            left join lateral (select * from $.indicator_return as one
                where indicator = k.indicator and standing = 'UNAVAILABLE' and <standing>
                and <last-return>) as u on true
            """.replace("<last>", LAST).replace("<last-return>", LAST_RETURN).replace("<standing>", STANDING);

    static final String TARGETS = """
            select *, row_number() over (partition by kind, due order by effective desc, entry desc) = 1 as in_force
            from $.target
            where indicator = :indicator and entry <= :entry and effective <= :effective
            order by kind, due, effective, entry
            """;

    static final String RETURNS = """
            select *, <standing> as stands from $.indicator_return as one
            where indicator = :indicator and entry <= :entry and effective <= :effective
            order by effective, entry
            """.replace("<standing>", STANDING);

    /** Every definition that there was, without what happened to the indicator besides. */
    static final String DEFINITIONS = """
            select *, cast(null as date) as broken, cast(null as date) as withdrawn from $.definition
            where indicator = :indicator and entry <= :entry and effective <= :effective
            order by effective, entry
            """;

    static final String NAMES = """
            select distinct on (indicator) indicator, title from $.definition
            where entry <= :entry and effective <= :effective
            order by indicator, effective desc, entry desc
            """;
}
