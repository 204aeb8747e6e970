package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class SignInStory {

    private static final Map<String, Set<String>> FORMS = Map.ofEntries(
            Map.entry("/indicators/LEIC-R01/returns/new", Set.of("performance")),
            Map.entry("/indicators/LEIC-R01/targets/REWARD/2009-03-31/revise", Set.of("performance", "secretary")),
            Map.entry("/programmes/LEIC-LAA/proposals/R01/decide", Set.of("secretary", "finance")),
            Map.entry("/programmes/LEIC-LAA/facility/decide", Set.of("secretary", "finance")),
            Map.entry("/delegations/new", Set.of("secretary")),
            Map.entry("/delegations/SSOG-2007-12-13-1-9/approve", Set.of("approver", "ssog-chair")),
            Map.entry("/meetings/new", Set.of("secretary")),
            Map.entry("/meetings/SSOG-2007-12-13/resolutions/new", Set.of("secretary")),
            Map.entry("/papers/new", Set.of("secretary", "performance", "finance")),
            Map.entry("/people", Set.of("auditor", "administrator")),
            Map.entry("/state-of-the-book", Set.of("auditor", "administrator")),
            Map.entry("/projections", Set.of("auditor", "administrator")));

    @ParameterizedTest
    @ValueSource(
            strings = {"secretary", "finance", "performance", "approver", "ssog-chair", "auditor", "administrator"})
    void each_account_opens_the_pages_of_its_role_and_is_told_that_others_are_not_for_it(
            String account, Visitor visitor) {
        visitor.signInAtTheDoor(account);
        FORMS.forEach((path, mayOpen) -> assertThat(visitor.status(path))
                .as("%s as %s", path, account)
                .isEqualTo(mayOpen.contains(account) ? 200 : 403));
        visitor.open("/entries").open("/indicator-sets/LEIC-LAA-2006").open("/programmes/LEIC-LAA");
    }

    @Test
    void whoever_has_not_signed_in_is_asked_to_and_then_sees_what_they_wanted(Visitor visitor) {
        visitor.open("/papers/L071213");
        assertThat(visitor.path()).isEqualTo("/sign-in");
        visitor.fill("username", "Auditor ")
                .fill("password", RunningDaybook.password())
                .press("sign-in");
        assertThat(visitor.path()).isEqualTo("/papers/L071213");
    }

    @Test
    void a_wrong_password_is_not_let_in_and_does_not_tell_whether_the_account_exists(Visitor visitor) {
        visitor.open("/sign-in")
                .fill("username", "auditor")
                .fill("password", "not it")
                .press("sign-in");
        var known = visitor.pageText();
        visitor.open("/sign-in")
                .fill("username", "nobody")
                .fill("password", "not it")
                .press("sign-in");
        assertThat(visitor.pageText()).isEqualTo(known).contains("username or the password is not right");
        assertThat(visitor.shows("signed-in-as")).isFalse();
    }

    @Test
    void signing_out_ends_it(Visitor visitor) {
        visitor.signInAtTheDoor("auditor").press("sign-out");
        assertThat(visitor.shows("signed-out")).isTrue();
        visitor.open("/entries");
        assertThat(visitor.path()).isEqualTo("/sign-in");
    }
}
