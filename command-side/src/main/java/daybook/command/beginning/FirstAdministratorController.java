package daybook.command.beginning;

import daybook.access.Accounts;
import daybook.access.FirstCode;
import daybook.access.PasswordRule;
import daybook.access.TypedAtFirst;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes the form of the first administrator, as long as nobody has an account. Nothing that was typed into it is kept. */
@RestController
class FirstAdministratorController {

    private static final int LONGEST_NAME = 200;

    private final FirstAdministrator first;
    private final FirstCode codes;
    private final Accounts accounts;

    FirstAdministratorController(FirstAdministrator first, FirstCode codes, Accounts accounts) {
        this.first = first;
        this.codes = codes;
        this.accounts = accounts;
    }

    /** The code is looked at last, so that no try of it is spent on a form that would not do anyway. */
    @PostMapping("/first-administrator")
    ResponseEntity<Void> begin(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        if (accounts.hasAny()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var typed = new TypedAtFirst(code, username, name).carried(request);
        if (!Accounts.isWellFormed(username)) {
            return wrong("USERNAME", typed);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || !isPrintable(name)) {
            return wrong("NAME", typed);
        }
        var fault = PasswordRule.against(chosen, List.of(username, name, "daybook"));
        if (fault.isPresent()) {
            return wrong(fault.get().name(), typed);
        }
        if (!chosen.equals(again)) {
            return wrong("NOT_THE_SAME", typed);
        }
        if (!codes.accepts(code)) {
            return wrong("CODE", typed);
        }
        return first.begin(username, name.strip(), chosen)
                ? on("/sign-in?begun", TypedAtFirst.takenAway(request))
                : wrong("BEGUN_OTHERWISE", typed);
    }

    private static boolean isPrintable(String name) {
        return name.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    private static ResponseEntity<Void> wrong(String why, ResponseCookie typed) {
        return on("/first-administrator?wrong=" + why, typed);
    }

    private static ResponseEntity<Void> on(String path, ResponseCookie typed) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, typed.toString())
                .location(URI.create(path))
                .build();
    }
}
