package daybook.query.people;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.RefusalsPassedOver;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to each account. */
@Component
final class PeopleProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.PEOPLE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<HappenedRow> tables() {
        return HappenedRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return fact instanceof AccountFact account
                ? List.of(new HappenedRow(
                        at.entry(),
                        at.effective(),
                        account.person(),
                        at.type(),
                        roles(account),
                        until(account),
                        at.recordedAt()))
                : List.of();
    }

    private static @Nullable List<AccountRole> roles(AccountFact fact) {
        return switch (fact) {
            case AccountOpened opened -> List.copyOf(opened.roles());
            case AccountRolesChanged changed -> List.copyOf(changed.roles());
            case AccountFact _ -> null;
        };
    }

    private static @Nullable Instant until(AccountFact fact) {
        return switch (fact) {
            case AccountLocked locked -> locked.until();
            case RefusalsPassedOver passed -> passed.until();
            case AccountFact _ -> null;
        };
    }
}
