package daybook.query.web.people;

import daybook.access.People;
import daybook.access.token.ApiTokens;
import daybook.acts.Command;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.facts.id.PersonId;
import daybook.query.people.PeopleQuery;
import daybook.query.people.PersonLine;
import daybook.query.projection.ProjectionName;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an administrator's forms about accounts say: whose it is, and what it may be used for. */
@Component
class AccountAsked implements Asking {

    private static final Set<ProjectionName> READS =
            Stream.of(PeopleQuery.READS, Choices.READS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Words words;
    private final PeopleQuery query;
    private final People directory;
    private final ApiTokens tokens;

    AccountAsked(Words words, PeopleQuery query, People directory, ApiTokens tokens) {
        this.words = words;
        this.query = query;
        this.directory = directory;
        this.tokens = tokens;
    }

    @Override
    public Set<ProjectionName> reads() {
        return READS;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                OpenAccount.class, this::opened,
                ChangeRoles.class, this::changed,
                CloseAccount.class, this::changed,
                UnlockAccount.class, this::changed,
                ResetPassword.class, this::changed,
                RevokeApiToken.class, this::revoked);
    }

    private Link people() {
        return new Link(words.say("people.title"), "/people");
    }

    private void opened(Asked asked) {
        asked.under(people()).start("person", asked.given("person").orElse(null));
    }

    private void changed(Asked asked) {
        var line = query.person(asked.named("person", PersonId::new), asked.basis())
                .filter(PersonLine::open)
                .orElseThrow(NotFound::new);
        asked.under(people())
                .titled(name(line.person()))
                .about(List.of(
                        new Detail(words.say("person.detail.roles"), words.words(line.roles()), "person-roles", null)));
    }

    private void revoked(Asked asked) {
        var person = asked.named("person", PersonId::new);
        var token = asked.named("token", UUID::fromString);
        var held = tokens.of(person).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(NotFound::new);
        asked.under(people())
                .titled(name(person))
                .about(List.of(
                        new Detail(words.say("tokens.name"), held.name(), "token-name", null),
                        new Detail(words.say("tokens.roles"), words.words(held.roles()), "token-roles", null)));
    }

    private String name(PersonId person) {
        return directory.names(List.of(person)).getOrDefault(person, person.value());
    }
}
