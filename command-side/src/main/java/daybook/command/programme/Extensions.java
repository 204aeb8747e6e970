package daybook.command.programme;

import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.command.programme.ProgrammeRefusal.AmountAboveClause;
import daybook.command.programme.ProgrammeRefusal.AskedBodyMayNotCommit;
import daybook.command.programme.ProgrammeRefusal.AskedOfAnotherBody;
import daybook.command.programme.ProgrammeRefusal.BeforeItsClause;
import daybook.command.programme.ProgrammeRefusal.DecidedBeforeAsked;
import daybook.command.programme.ProgrammeRefusal.DecidedByAnotherBody;
import daybook.command.programme.ProgrammeRefusal.ExtensionStillPending;
import daybook.command.programme.ProgrammeRefusal.FacilityNotAuthorised;
import daybook.command.programme.ProgrammeRefusal.GrantAboveRequest;
import daybook.command.programme.ProgrammeRefusal.NoExtensionPending;
import daybook.command.programme.ProgrammeState.Extension;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether more may be borrowed: a body asks, and another that may commit the money answers. */
final class Extensions {

    private static final Set<Verb> ASKING = Set.of(Verb.REQUEST, Verb.REFER, Verb.ENDORSE);
    private static final Set<Verb> ANSWERING = Set.of(Verb.APPROVE, Verb.REFUSE);

    private Extensions() {}

    /** @param powers what the body that is asked may do */
    static Verdict decide(
            ProgrammeState state,
            RequestFacilityExtension command,
            @Nullable PassedClause passed,
            Set<Power> powers,
            LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        Extension pending = state.extension();
        var objections = asking(command, passed)
                .when(state.facility() == null, () -> new FacilityNotAuthorised(command.programme()))
                .when(
                        !powers.contains(Power.COMMIT_MONEY),
                        () -> new AskedBodyMayNotCommit(command.awaiting(), Power.COMMIT_MONEY))
                .amount("amount", command.amount())
                .future("effective", command.effective(), today);
        if (pending != null) {
            objections.when(
                    true, () -> new ExtensionStillPending(pending.number(), pending.amount(), pending.awaiting()));
        }
        return objections.orElse(() -> new FacilityExtensionRequested(
                command.programme(),
                state.extensionsAsked() + 1,
                command.clause(),
                command.amount(),
                command.awaiting(),
                command.effective()));
    }

    private static Objections asking(RequestFacilityExtension command, PassedClause passed) {
        String clause = passed.text();
        Pence stated = passed.clause().amount();
        var named = passed.clause().subjectTo();
        var objections = ClauseAbout.objections(passed, new Subject.OfFacility(command.programme()), ASKING)
                .when(
                        named != null && !named.equals(command.awaiting()),
                        () -> new AskedOfAnotherBody(command.awaiting(), clause, named))
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new BeforeItsClause("effective", clause, passed.on(), command.effective()));
        if (stated != null) {
            objections.when(
                    command.amount().compareTo(stated) > 0,
                    () -> new AmountAboveClause("amount", command.amount(), clause, stated));
        }
        return objections;
    }

    static Verdict decide(ProgrammeState state, DecideFacilityExtension command, @Nullable PassedClause passed) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        Extension pending = state.extension();
        if (pending == null) {
            return Verdict.refused(new NoExtensionPending(command.programme()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        // A clause that states no amount answers the request as it stands.
        Pence amount = Objects.requireNonNullElse(passed.clause().amount(), pending.amount());
        var objections = ClauseAbout.objections(passed, new Subject.OfFacility(command.programme()), ANSWERING)
                .when(
                        !passed.body().equals(pending.awaiting()),
                        () -> new DecidedByAnotherBody(passed.body(), pending.awaiting()))
                .when(
                        passed.on().isBefore(pending.since()),
                        () -> new DecidedBeforeAsked(passed.text(), passed.on(), pending.since()));
        if (passed.clause().does(Verb.REFUSE)) {
            return objections.orElse(() ->
                    new FacilityExtensionRefused(command.programme(), pending.number(), command.clause(), passed.on()));
        }
        return ClauseAbout.lacking(objections, passed, Power.COMMIT_MONEY)
                .when(amount.compareTo(pending.amount()) > 0, () -> new GrantAboveRequest(amount, pending.amount()))
                .orElse(() -> new FacilityExtensionGranted(
                        command.programme(), pending.number(), command.clause(), amount, passed.on()));
    }
}
