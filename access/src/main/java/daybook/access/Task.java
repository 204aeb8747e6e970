package daybook.access;

import static daybook.acts.Role.ADMINISTRATOR;
import static daybook.acts.Role.APPROVER;
import static daybook.acts.Role.AUDITOR;
import static daybook.acts.Role.FINANCE;
import static daybook.acts.Role.PERFORMANCE_OFFICER;
import static daybook.acts.Role.SECRETARY;

import daybook.acts.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A page that only some roles may open, because of what is done on it. Whether the act itself is allowed is decided
 * anew, and refused by a named rule, when it is sent.
 */
public enum Task {
    RECORD_RETURN("/indicators/{indicator}/returns/new", PERFORMANCE_OFFICER),
    CORRECT_RETURN("/indicators/{indicator}/returns/{number}/correct", PERFORMANCE_OFFICER),
    WITHDRAW_RETURN("/indicators/{indicator}/returns/{number}/withdraw", PERFORMANCE_OFFICER),
    REPORT_UNAVAILABLE("/indicators/{indicator}/unavailable/new", PERFORMANCE_OFFICER),
    SET_TARGET("/indicators/{indicator}/targets/new", PERFORMANCE_OFFICER),
    FORECAST("/indicators/{indicator}/targets/{kind}/{due}/forecast", PERFORMANCE_OFFICER),
    RATE("/indicator-sets/{set}/indicators/{indicator}/rate", PERFORMANCE_OFFICER),
    DEFINE_INDICATOR("/indicators/new", PERFORMANCE_OFFICER),
    REVISE_DEFINITION("/indicators/{indicator}/revise", PERFORMANCE_OFFICER),
    WITHDRAW_INDICATOR("/indicators/{indicator}/withdraw", PERFORMANCE_OFFICER),
    ADOPT_SET("/indicator-sets/new", PERFORMANCE_OFFICER),
    ADD_TO_SET("/indicator-sets/{set}/indicators/new", PERFORMANCE_OFFICER),
    TAKE_OUT_OF_SET("/indicator-sets/{set}/indicators/{indicator}/leave", PERFORMANCE_OFFICER),
    ADOPT_SCHEME("/indicator-sets/{set}/scheme", PERFORMANCE_OFFICER),
    AGREE_TERMS("/indicator-sets/{set}/terms", PERFORMANCE_OFFICER),
    REVISE_TARGET("/indicators/{indicator}/targets/{kind}/{due}/revise", PERFORMANCE_OFFICER, SECRETARY),
    PROPOSE_INVESTMENT("/programmes/{programme}/proposals/new", PERFORMANCE_OFFICER, FINANCE),
    RECOMMEND_INVESTMENT("/programmes/{programme}/proposals/{proposal}/recommend", PERFORMANCE_OFFICER, FINANCE),
    DECIDE_INVESTMENT("/programmes/{programme}/proposals/{proposal}/decide", SECRETARY, FINANCE),
    DECIDE_FACILITY("/programmes/{programme}/facility/decide", SECRETARY, FINANCE),
    OPEN_PROGRAMME("/programmes/new", FINANCE),
    RECORD_OFFER("/programmes/{programme}/rewards/offer", FINANCE),
    AUTHORISE_FACILITY("/programmes/{programme}/facility/authorise", FINANCE),
    EXTEND_FACILITY("/programmes/{programme}/facility/extend", FINANCE),
    ALLOCATE("/programmes/{programme}/proposals/{proposal}/allocate", FINANCE),
    COMMIT("/programmes/{programme}/proposals/{proposal}/commit", FINANCE),
    DRAW_DOWN("/programmes/{programme}/proposals/{proposal}/draw", FINANCE),
    REPAY("/programmes/{programme}/proposals/{proposal}/repay", FINANCE),
    WRITE_OFF("/programmes/{programme}/proposals/{proposal}/write-off", FINANCE),
    CLAIM_REWARD("/programmes/{programme}/rewards/claim", FINANCE),
    RECEIVE_REWARD("/programmes/{programme}/rewards/receive", FINANCE),
    GRANT_DELEGATION("/delegations/new", SECRETARY),
    APPROVE_UNDER_DELEGATION("/delegations/{delegation}/approve", APPROVER),
    REVOKE_DELEGATION("/delegations/{delegation}/revoke", SECRETARY),
    RECORD_MEETING("/meetings/new", SECRETARY),
    RECORD_RESOLUTION("/meetings/{meeting}/resolutions/new", SECRETARY),
    ESTABLISH_BODY("/bodies/new", SECRETARY, ADMINISTRATOR),
    ESTABLISH_OFFICE("/offices/new", ADMINISTRATOR),
    APPOINT_HOLDER("/offices/{office}/appoint", SECRETARY, ADMINISTRATOR),
    END_HOLDER("/offices/{office}/end", SECRETARY, ADMINISTRATOR),
    RECEIVE_PAPER("/papers/new", SECRETARY, PERFORMANCE_OFFICER, FINANCE),
    SEE_PEOPLE("/people", AUDITOR, ADMINISTRATOR),
    OPEN_ACCOUNT("/people/new", ADMINISTRATOR),
    CHANGE_ROLES("/people/{person}/change-roles", ADMINISTRATOR),
    CLOSE_ACCOUNT("/people/{person}/close", ADMINISTRATOR),
    UNLOCK_ACCOUNT("/people/{person}/unlock", ADMINISTRATOR),
    RESET_PASSWORD("/people/{person}/reset-password", ADMINISTRATOR),
    REVOKE_TOKEN("/people/{person}/tokens/{token}/revoke", ADMINISTRATOR),
    IMPORT_FILE("/imports/new", SECRETARY, FINANCE, PERFORMANCE_OFFICER, APPROVER, ADMINISTRATOR),
    SEE_PROJECTIONS("/projections", AUDITOR, ADMINISTRATOR);

    private final PathPattern path;
    private final Set<Role> roles;

    Task(String path, Role first, Role... others) {
        this.path = PathPatternParser.defaultInstance.parse(path);
        this.roles = EnumSet.of(first, others);
    }

    /** The task whose page has this path, without the query. */
    public static Optional<Task> at(String path) {
        var parsed = PathContainer.parsePath(path);
        return Arrays.stream(values()).filter(task -> task.path.matches(parsed)).findFirst();
    }

    /** Any of these is enough. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean isFor(SignedIn who) {
        return who.roles().stream().anyMatch(roles::contains);
    }

    String path() {
        return path.getPatternString();
    }

    String[] authorities() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
