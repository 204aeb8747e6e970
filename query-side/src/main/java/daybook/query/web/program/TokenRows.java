package daybook.query.web.program;

import daybook.access.token.ApiToken;
import daybook.access.token.ApiTokens;
import daybook.facts.id.PersonId;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import java.time.Instant;
import java.time.InstantSource;
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
     * All of them, newest first, also those that are of no use any more.
     *
     * @param revoke where one that is still of use is revoked; null if whoever looks may not
     */
    public List<TokenRow> of(PersonId person, Function<UUID, @Nullable String> revoke) {
        Instant now = clock.instant();
        return tokens.of(person).stream().map(token -> row(token, now, revoke)).toList();
    }

    private TokenRow row(ApiToken token, Instant now, Function<UUID, @Nullable String> revoke) {
        boolean valid = token.isValidAt(now);
        var used = token.lastUsedAt();
        return new TokenRow(
                token.name(),
                words.words(token.roles()),
                Words.moment(token.issuedAt()),
                Words.moment(token.expiresAt()),
                used == null ? words.say("tokens.never-used") : Words.moment(used),
                state(token, valid),
                valid ? revoke.apply(token.id()) : null);
    }

    private Tag state(ApiToken token, boolean valid) {
        if (token.revokedAt() != null) {
            return new Tag(words.say("tokens.state.revoked"), Tag.Colour.RED);
        }
        return valid
                ? new Tag(words.say("tokens.state.valid"), Tag.Colour.GREEN)
                : new Tag(words.say("tokens.state.expired"), Tag.Colour.GREY);
    }
}
