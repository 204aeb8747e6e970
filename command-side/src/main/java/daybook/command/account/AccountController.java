package daybook.command.account;

import daybook.access.Accounts;
import daybook.access.OneTimePassword;
import daybook.access.ShownOnce;
import daybook.access.SignedIn;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.AccountId;
import daybook.facts.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes an administrator's forms about accounts. The accounts change in the transaction of their entries. */
@RestController
class AccountController {

    private static final int LONGEST_USERNAME = 64;

    private final Counter counter;
    private final Known known;
    private final Accounts accounts;
    private final InstantSource clock;

    AccountController(Counter counter, Known known, Accounts accounts, InstantSource clock) {
        this.counter = counter;
        this.known = known;
        this.accounts = accounts;
        this.clock = clock;
    }

    @PostMapping("/people")
    ResponseEntity<Void> open(
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        Form form = new Form(entries);
        var person = form.requiredName("person", PersonId::new);
        var username = form.requiredText("username", LONGEST_USERNAME);
        var name = form.requiredText("name", Administration.LONGEST_NAME);
        var roles = Set.copyOf(form.names("roles", Role::valueOf));
        return withPassword(
                request,
                password -> accounts.resetPassword(person.get(), password, expiry()),
                beside -> counter.take(
                        who,
                        form,
                        new Counter.Way("/people/new", () -> "/people/" + person.get()),
                        () -> new OpenAccount(person.get(), username.get(), name.get(), roles),
                        beside));
    }

    @PostMapping("/people/{person}/roles")
    ResponseEntity<Void> changeRoles(
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        PersonId id = known(person);
        Form form = new Form(entries);
        var roles = Set.copyOf(form.names("roles", Role::valueOf));
        return take(who, form, id, "change-roles", () -> new ChangeRoles(id, roles), () -> {});
    }

    @PostMapping("/people/{person}/closures")
    ResponseEntity<Void> close(
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        PersonId id = known(person);
        return take(who, new Form(entries), id, "close", () -> new CloseAccount(id), () -> {});
    }

    @PostMapping("/people/{person}/unlocks")
    ResponseEntity<Void> unlock(
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        PersonId id = known(person);
        return take(who, new Form(entries), id, "unlock", () -> new UnlockAccount(id), () -> {});
    }

    @PostMapping("/people/{person}/password-resets")
    ResponseEntity<Void> resetPassword(
            @PathVariable String person,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        PersonId id = known(person);
        return withPassword(
                request,
                password -> accounts.resetPassword(id, password, expiry()),
                beside -> take(who, new Form(entries), id, "reset-password", () -> new ResetPassword(id), beside));
    }

    private PersonId known(String person) {
        return known.thing(person, AccountId::new).person();
    }

    private ResponseEntity<Void> take(
            SignedIn who, Form form, PersonId id, String path, Supplier<Command> command, Runnable beside) {
        var way = new Counter.Way("/people/" + id + "/" + path, () -> "/people/" + id);
        return counter.take(who, form, way, command, beside);
    }

    /** Hands the password on to be shown only where it was really given; a form sent twice gives none the second time. */
    private static ResponseEntity<Void> withPassword(
            HttpServletRequest request, Consumer<String> give, Function<Runnable, ResponseEntity<Void>> take) {
        AtomicReference<@Nullable String> given = new AtomicReference<>();
        ResponseEntity<Void> answer = take.apply(() -> {
            String password = OneTimePassword.make();
            give.accept(password);
            given.set(password);
        });
        String password = given.get();
        return password == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(
                                HttpHeaders.SET_COOKIE,
                                ShownOnce.carrying(password, request).toString())
                        .build();
    }

    private Instant expiry() {
        return clock.instant().plus(OneTimePassword.GOOD_FOR);
    }
}
