package daybook.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a record tells of its table. */
@NullMarked
class TableTest {

    @Key({"programme", "indicator_set"})
    @Index(value = "title", where = "title is not null")
    @WorkedOut(column = "words", type = "tsvector", from = "to_tsvector('simple', title)")
    record RewardOfferRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            String indicatorSet,
            @Nullable Pence potential,
            @Nullable String title)
            implements Row {}

    record SetRow(long entry, LocalDate effective, Set<String> members) implements Row {}

    private static final TableScript SCRIPT = new TableScript(RewardOfferRow.class);

    @Test
    void its_components_are_the_columns_and_those_that_may_be_null_are_so_there() {
        assertThat(SCRIPT.table("query_1"))
                .isEqualTo("create table query_1.reward_offer (entry bigint not null, effective date not null,"
                        + " programme text not null, indicator_set text not null, potential bigint, title text,"
                        + " words tsvector not null generated always as (to_tsvector('simple', title)) stored)");
    }

    @Test
    void the_key_finds_what_holds_and_the_other_indices_come_after_it() {
        assertThat(SCRIPT.indices("query_1"))
                .containsExactly(
                        "create unique index on query_1.reward_offer using btree"
                                + " (programme, indicator_set, effective desc, entry desc)",
                        "create index on query_1.reward_offer using btree (title) where title is not null");
    }

    @Test
    void what_the_database_works_out_is_neither_put_in_nor_read() {
        assertThat(Table.of(RewardOfferRow.class).insert("query_1"))
                .isEqualTo("insert into query_1.reward_offer (entry, effective, programme, indicator_set, potential,"
                        + " title) values (?, ?, ?, ?, ?, ?)");
        assertThat(Selection.of(RewardOfferRow.class, "o").columns())
                .isEqualTo("o.entry as o_entry, o.effective as o_effective, o.programme as o_programme,"
                        + " o.indicator_set as o_indicator_set, o.potential as o_potential, o.title as o_title");
    }

    @Test
    void a_component_that_no_column_holds_is_refused() {
        assertThatThrownBy(() -> Table.of(SetRow.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No column holds a java.util.Set");
    }
}
