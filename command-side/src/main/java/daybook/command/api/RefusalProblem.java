package daybook.command.api;

import daybook.access.api.Fault;
import daybook.access.api.Problems;
import daybook.acts.kind.Group;
import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.RefusalTexts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Tells refusals as problem details, in the same words as the forms do. */
final class RefusalProblem {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<Class<?>, HttpStatus> STATUSES = Map.of(
            CommonRefusal.RoleMayNot.class, HttpStatus.FORBIDDEN,
            CommonRefusal.OfficeNotHeld.class, HttpStatus.FORBIDDEN,
            CommonRefusal.AlreadyInTheDayBook.class, HttpStatus.CONFLICT,
            CommonRefusal.ChangedAtTheSameMoment.class, HttpStatus.CONFLICT,
            CommonRefusal.DoesNotAddUp.class, HttpStatus.CONFLICT,
            CommonRefusal.RequestInHand.class, HttpStatus.CONFLICT,
            CommonRefusal.PositionChanged.class, HttpStatus.PRECONDITION_FAILED);

    private RefusalProblem() {}

    /** Among several the one that would have to be put right first gives the status: the lowest. */
    static ProblemDetail of(List<Refusal> refusals, Group shape) {
        HttpStatus status = refusals.stream()
                .map(RefusalProblem::status)
                .min(Comparator.comparing(HttpStatus::value))
                .orElseThrow();
        return Problems.of(
                status, refusals.stream().map(refusal -> fault(refusal, shape)).toList());
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case ApiRefusal _ -> HttpStatus.BAD_REQUEST;
            // The thing itself that the command is about, and not one that it names besides.
            case CommonRefusal.NotInTheDayBook unknown when unknown.field() == null -> HttpStatus.NOT_FOUND;
            default -> STATUSES.getOrDefault(refusal.getClass(), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Fault fault(Refusal refusal, Group shape) {
        var words = RefusalTexts.of(refusal);
        return new Fault(
                words.rule(),
                pointer(refusal, words.field(), shape),
                null,
                words.message(),
                words.wayOut(),
                facts(refusal));
    }

    private static @Nullable String pointer(Refusal refusal, @Nullable String field, Group shape) {
        if (refusal instanceof ApiRefusal json) {
            return json.pointer();
        }
        if (field == null) {
            return null;
        }
        return refusal.isAroundTheCommand() ? Pointers.aroundTheCommand(field) : Pointers.of(field, shape);
    }

    /** As exact as in the day book itself: amounts, measures and dates as strings. */
    private static Map<String, @Nullable Object> facts(Refusal refusal) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(refusal.facts());
        facts.remove("field");
        facts.remove("pointer");
        facts.replaceAll((_, fact) -> JSON.valueToTree(fact));
        return facts;
    }
}
