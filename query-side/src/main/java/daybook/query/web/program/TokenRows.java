package daybook.query.web.program;

import daybook.access.token.ApiToken;
import daybook.access.token.ApiTokens;
import daybook.facts.id.PersonId;
import daybook.query.web.Link;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tokens that somebody holds, as they are now: what they are for is kept in the directory and not in entries. */
@Component
public final class TokenRows {
    private final ApiTokens tokens;
    private final Words words;
    private final InstantSource clock;

    TokenRows(ApiTokens tokens, Words words, ObjectProvider<InstantSource> clock) {
        this.tokens = tokens;
        this.words = words;
        this.clock = clock.getIfAvailable(InstantSource::system);
    }

    /**
     * All of them for whoever holds them, newest first, also those that are of no use any more.
     *
     * @param revoke where one that is still of use is revoked
     */
    Table own(PersonId person, Function<UUID, String> revoke) {
        List<Column> columns = new ArrayList<>(columns());
        columns.add(Column.acts(words.say("tokens.act")));
        return Table.of(
                "tokens",
                words.say("tokens.caption"),
                columns,
                rows(
                        person,
                        (token, valid) -> List.of(
                                state(token, valid), valid ? button(token, revoke.apply(token.id())) : Cell.EMPTY)));
    }

    private Cell button(ApiToken token, String revoke) {
        return Cell.EMPTY.and(
                new Beside.Button(new Link(words.say("tokens.revoke"), revoke), token.name(), true, null));
    }

    /**
     * The same for others who may see them.
     *
     * @param revoke where one that is still of use is revoked; null if whoever looks may not
     */
    public Table named(PersonId person, Function<UUID, @Nullable String> revoke) {
        return table(rows(person, (token, valid) -> {
            String address = valid ? revoke.apply(token.id()) : null;
            return List.of(
                    address == null
                            ? state(token, valid)
                            : state(token, valid)
                                    .acts(List.of(new Link(words.say("tokens.revoke"), address)), token.name()));
        }));
    }

    /** None, where they are not to be seen. */
    public Table none() {
        return table(List.of());
    }

    private Table table(List<Row> rows) {
        return Table.of("tokens", words.say("person.tokens"), columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.say("tokens.name")).naming(),
                Column.words(words.say("tokens.roles")),
                Column.moments(words.say("tokens.issued")),
                Column.moments(words.say("tokens.expires")),
                Column.moments(words.say("tokens.used")),
                Column.words(words.say("tokens.state")));
    }

    /** How a token stands, and what can be done about it. */
    private interface Standing {
        List<Cell> of(ApiToken token, boolean valid);
    }

    private List<Row> rows(PersonId person, Standing standing) {
        Instant now = clock.instant();
        return tokens.of(person).stream()
                .map(token -> row(token, now, standing))
                .toList();
    }

    private Row row(ApiToken token, Instant now, Standing standing) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(token.name()),
                Cell.text(words.words(token.roles())),
                Cell.moment(token.issuedAt()),
                Cell.moment(token.expiresAt()),
                Cell.moment(token.lastUsedAt(), words.say("tokens.never-used"))));
        cells.addAll(standing.of(token, token.isValidAt(now)));
        return Row.of(cells);
    }

    private Cell state(ApiToken token, boolean valid) {
        return Cell.tag(tag(token, valid));
    }

    private Tag tag(ApiToken token, boolean valid) {
        if (token.revokedAt() != null) {
            return new Tag(words.say("tokens.state.revoked"), Tag.Colour.RED);
        }
        return valid
                ? new Tag(words.say("tokens.state.valid"), Tag.Colour.GREEN)
                : new Tag(words.say("tokens.state.expired"), Tag.Colour.GREY);
    }
}
