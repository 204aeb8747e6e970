package daybook.command.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.MinutedClause;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.Reuse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdDelegatingSerializer;
import tools.jackson.databind.util.StdConverter;

/** Tells whether two requests ask for the same thing of the same authority. */
final class Fingerprint {

    /** What is said beside a resolution's clauses came later: where nothing is, it asks for what it always asked for. */
    private interface AsBefore {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> handedOn();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> targets();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<?> facilities();

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String paperPlace();

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        PaperId minutes();

        @Nullable
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String minutesPlace();
    }

    /** Whether a facility revolves came later, too. */
    private interface FacilityAsBefore {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Reuse reuse();
    }

    /** Whether a clause changes what may be borrowed came later, too. */
    private interface UnchangedFacility {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        LimitChange change();
    }

    /** Which of several meetings of a day it was came later, too. */
    private interface OnlyMeeting {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer sitting();
    }

    /** A clause had one verb, and was about one thing at most: such a one is written as it was then. */
    private record ClauseOfThen(
            @Nullable String number,
            Verb verb,
            String wording,
            @Nullable Subject subject,
            @Nullable Pence amount,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {}

    private static final class AsThen extends StdConverter<MinutedClause, Object> {
        @Override
        public Object convert(MinutedClause clause) {
            var then = new ClauseOfThen(
                    clause.number(),
                    clause.verbs().isEmpty() ? Verb.NOTE : clause.verbs().getFirst(),
                    clause.wording(),
                    clause.subjects().isEmpty() ? null : clause.subjects().getFirst(),
                    clause.amount(),
                    clause.condition(),
                    clause.subjectTo());
            return clause.verbs().size() == 1 && clause.subjects().size() <= 1
                    ? then
                    : List.of(then, clause.verbs(), clause.subjects());
        }
    }

    /** Whether a figure, or terms, were confirmed came later, too. */
    private interface Unconfirmed {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean confirmed();
    }

    /** How several delegates decide came later, and further caps. */
    private interface DelegationAsBefore {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Deciding deciding();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Pence eachCap();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Pence sharedCap();
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(RecordResolution.class, AsBefore.class)
            .addMixIn(RecordIndicatorReturn.class, Unconfirmed.class)
            .addMixIn(CorrectIndicatorReturn.class, Unconfirmed.class)
            .addMixIn(ChangeFunderTerms.class, Unconfirmed.class)
            .addMixIn(AuthoriseFacility.class, FacilityAsBefore.class)
            .addMixIn(GrantDelegation.class, DelegationAsBefore.class)
            .addMixIn(HandedOn.class, DelegationAsBefore.class)
            .addMixIn(FacilityResolved.class, UnchangedFacility.class)
            .addMixIn(RecordMeeting.class, OnlyMeeting.class)
            .addModule(new SimpleModule().addSerializer(new StdDelegatingSerializer(MinutedClause.class, new AsThen())))
            .build();

    private Fingerprint() {}

    /** The SHA-256 of the command and of who asks for it, in hexadecimal digits. */
    static String of(Command command, Request request) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", command.getClass().getSimpleName());
        content.put("command", command);
        content.put("by", by(command, request.by()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Where nothing is cited it is as if what the command names, or the office, had been: what a request then rests on
     * may be another thing by the time it is sent again.
     */
    private static Map<String, String> by(Command command, Asker asker) {
        Authority cited = asker.cited();
        Authority named = cited == null ? command.names() : cited;
        return asker.restingOn(named == null ? new Authority.OfOffice() : named).asMetadata();
    }
}
