package daybook.command.programme;

import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.command.programme.ProgrammeRefusal.AmountAboveClause;
import daybook.command.programme.ProgrammeRefusal.BeforeItsClause;
import daybook.command.programme.ProgrammeRefusal.FacilityAlreadyAuthorised;
import daybook.command.programme.ProgrammeRefusal.FacilityWithoutAuthority;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.Reuse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how much may be borrowed to begin with. */
final class Facilities {

    private Facilities() {}

    /** @param passed the clause that the request names as its authority, or null if it names none that was passed */
    static Verdict decide(
            ProgrammeState state,
            AuthoriseFacility command,
            Attribution by,
            @Nullable PassedClause passed,
            LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var objections = new Objections()
                .amount("limit", command.limit())
                .future("effective", command.effective(), today)
                .add(against(command, by, passed));
        Pence limit = state.facility();
        if (limit != null) {
            objections.when(true, () -> new FacilityAlreadyAuthorised(command.programme(), limit));
        }
        return objections.orElse(() -> new FacilityAuthorised(
                command.programme(),
                command.limit(),
                Objects.requireNonNullElse(command.reuse(), Reuse.ONCE),
                command.effective()));
    }

    /**
     * A position from before the day book began has no clause in it. Then the paper that it was read from and the reason
     * for taking it over must be named instead.
     */
    private static List<Refusal> against(AuthoriseFacility command, Attribution by, @Nullable PassedClause passed) {
        return switch (by.authority()) {
            case Authority.OfOffice _ ->
                by.source() == null || by.reason().isBlank()
                        ? List.of(new FacilityWithoutAuthority(command.programme()))
                        : List.of();
            case Authority.UnderClause(var clause) ->
                passed == null ? List.of(NotInTheDayBook.of("clause", clause)) : underClause(command, passed);
            case Authority.UnderDelegation _, Authority.UnderApproval _, Authority.OfSelf _, Authority.OfProgram _ ->
                List.of(new FacilityWithoutAuthority(command.programme()));
        };
    }

    private static List<Refusal> underClause(AuthoriseFacility command, PassedClause passed) {
        String clause = passed.text();
        Pence stated = passed.clause().amount();
        var objections =
                ClauseAbout.objections(passed, new Subject.OfFacility(command.programme()), Set.of(Verb.APPROVE));
        if (stated != null) {
            objections.when(
                    command.limit().compareTo(stated) > 0,
                    () -> new AmountAboveClause("limit", command.limit(), clause, stated));
        }
        return ClauseAbout.lacking(objections, passed, Power.COMMIT_MONEY)
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new BeforeItsClause("effective", clause, passed.on(), command.effective()))
                .all();
    }
}
