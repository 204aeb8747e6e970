package daybook.query.api;

import daybook.access.api.Fault;
import daybook.access.api.Problems;
import daybook.access.api.Trouble;
import daybook.query.asat.AsAt;
import daybook.query.asat.AsAtAnswer;
import daybook.query.asat.Basis;
import daybook.query.projection.Positions;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Reads what every query is asked: on which basis, and after which entry of the caller's own. */
@Component
class Questions {

    static final String ENTRY = "entry";
    static final String AS_AT = "asAt";
    static final String EFFECTIVE = "effective";
    static final String AT_LEAST = "atLeast";

    private static final Set<String> OF_EVERY_QUERY = Set.of(ENTRY, AS_AT, EFFECTIVE, AT_LEAST);
    private static final Set<String> OF_EVERY_LIST = Set.of(Cursor.PARAMETER, "limit");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AsAt asAt;
    private final Positions positions;
    private final List<Projection> projections;
    private final Words words;

    Questions(AsAt asAt, Positions positions, List<Projection> projections, Words words) {
        this.asAt = asAt;
        this.positions = positions;
        this.projections = projections;
        this.words = words;
    }

    /** A query as it was asked. */
    record Question(
            HttpServletRequest request,
            Parameters parameters,
            Basis basis,
            Stood stood,
            @Nullable Cursor cursor) {

        <T> Found<T> found(T data) {
            return new Found<>(stood, data);
        }
    }

    /**
     * The question that a call is, to these projections.
     *
     * @param more parameters that it has besides those of every query
     * @throws ErrorResponseException if a parameter is not known or cannot be read, or there is no such basis
     */
    Question of(HttpServletRequest request, Set<ProjectionName> reads, String... more) {
        Set<String> known = new HashSet<>(OF_EVERY_QUERY);
        known.addAll(Arrays.asList(more));
        var parameters = new Parameters(request, known);
        Long atLeast = parameters.entry(AT_LEAST);
        if (atLeast != null && !positions.await(reads, atLeast, PATIENCE)) {
            throw Trouble.BUSY.exception();
        }
        String typed = known.contains(Cursor.PARAMETER) ? parameters.text(Cursor.PARAMETER) : null;
        Cursor cursor = typed == null ? null : Cursor.parse(typed);
        Basis basis = cursor == null
                ? basis(reads, parameters.text(ENTRY), parameters.text(AS_AT), parameters.text(EFFECTIVE))
                : again(reads, cursor);
        request.setAttribute(Basis.class.getName(), basis);
        return new Question(request, parameters, basis, Stood.on(basis, versions(reads)), cursor);
    }

    /** The question that a call for a list is. */
    Question list(HttpServletRequest request, Set<ProjectionName> reads, String... more) {
        Set<String> known = new HashSet<>(OF_EVERY_LIST);
        known.addAll(Arrays.asList(more));
        return of(request, reads, known.toArray(String[]::new));
    }

    private Basis basis(
            Set<ProjectionName> reads, @Nullable String entry, @Nullable String moment, @Nullable String effective) {
        return switch (asAt.ask(reads, entry, moment, effective)) {
            case AsAtAnswer.At(var basis) -> basis;
            case AsAtAnswer.Refused refused -> throw refused(refused);
        };
    }

    private Basis again(Set<ProjectionName> reads, Cursor cursor) {
        Basis basis = basis(reads, Long.toString(cursor.entry()), null, cursor.effective());
        return new Basis(
                basis.entry(), basis.enteredAt(), basis.effective(), new Basis.Asked(true, false, cursor.cut()));
    }

    private TreeMap<String, Integer> versions(Set<ProjectionName> reads) {
        return projections.stream()
                .filter(projection -> reads.contains(projection.name()))
                .collect(Collectors.toMap(
                        projection -> projection.name().text(), Projection::version, (one, _) -> one, TreeMap::new));
    }

    private ErrorResponseException refused(AsAtAnswer.Refused refused) {
        var rule = refused.rule();
        var status = switch (rule) {
            case ENTRY_NOT_POSTED_YET -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_AN_ENTRY_NUMBER,
                    ENTRY_NOT_MADE_YET,
                    NOT_A_MOMENT,
                    MOMENT_IN_FUTURE,
                    NOT_A_DATE,
                    ENTRY_AND_MOMENT -> HttpStatus.BAD_REQUEST;
        };
        var parameter = switch (rule) {
            case NOT_AN_ENTRY_NUMBER, ENTRY_NOT_MADE_YET, ENTRY_NOT_POSTED_YET -> ENTRY;
            case NOT_A_MOMENT, MOMENT_IN_FUTURE, ENTRY_AND_MOMENT -> AS_AT;
            case NOT_A_DATE -> EFFECTIVE;
        };
        String limit = refused.limit() == null ? "" : refused.limit();
        return new ErrorResponseException(
                status,
                Problems.of(
                        status,
                        new Fault(
                                name(rule),
                                null,
                                parameter,
                                words.say("as-at-refused." + rule, refused.given(), limit),
                                words.say("as-at-refused.api"),
                                Map.of("given", refused.given(), "limit", limit))),
                null);
    }

    /** {@code as-at-entry-not-made-yet}. */
    static String name(AsAtAnswer.Rule rule) {
        return "as-at-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
