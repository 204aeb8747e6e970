package daybook.query.web.sentence;

import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInRefused;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a fact about an account says. */
record AccountSentences(Words words, Names names) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    String of(AccountFact fact) {
        String person = names.person(fact.person());
        return switch (fact) {
            case AccountOpened opened -> words.say("fact.AccountOpened", person, words.words(opened.roles()));
            case AccountRolesChanged changed ->
                words.say("fact.AccountRolesChanged", person, words.words(changed.roles()));
            case AccountClosed _ -> words.say("fact.AccountClosed", person);
            case AccountLocked locked ->
                words.say(
                        "fact.AccountLocked",
                        person,
                        Words.moment(locked.until()),
                        Integer.toString(locked.failures()));
            case AccountUnlocked _ -> words.say("fact.AccountUnlocked", person);
            case PasswordSet _ -> words.say("fact.PasswordSet", person);
            case PasswordReset _ -> words.say("fact.PasswordReset", person);
            case PersonSignedIn _ -> words.say("fact.PersonSignedIn", person);
            case PersonSignedOut _ -> words.say("fact.PersonSignedOut", person);
            case SignInRefused refused -> words.say("fact.SignInRefused", person, words.word(refused.fault()));
            case ApiTokenIssued issued ->
                words.say("fact.ApiTokenIssued", person, words.words(issued.roles()), Words.moment(issued.until()));
            case ApiTokenRevoked _ -> words.say("fact.ApiTokenRevoked", person);
            case RequestRefused refused ->
                words.say(
                        "fact.RequestRefused",
                        person,
                        plain(refused.request()),
                        refused.concerning(),
                        words.list(refused.rules()));
            case RefusalsPassedOver passed ->
                words.say("fact.RefusalsPassedOver", person, Words.moment(passed.until()));
        };
    }

    /** {@code approve under delegation}. */
    private static String plain(String command) {
        return INNER_CAPITAL.matcher(command).replaceAll(" ").toLowerCase(Locale.UK);
    }
}
