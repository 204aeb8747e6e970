package daybook.command.mistake;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.meeting.confirmminutes.ConfirmMinutes;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.mistake.MistakeRefusal.EntryNotOfThing;
import daybook.command.mistake.MistakeRefusal.EntryNotWithdrawable;
import daybook.command.mistake.MistakeRefusal.EntryWithdrawnBefore;
import daybook.command.mistake.MistakeRefusal.InsteadOfItself;
import daybook.command.mistake.MistakeRefusal.PutRightWithoutReason;
import daybook.command.mistake.MistakeRefusal.StandsOnIt;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.CommonRefusal.RoleMayNot;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.Resting;
import daybook.facts.Fact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides how an entry that was recorded by mistake is withdrawn: by who may record it, while nothing stands on it. */
final class Withdrawing {

    private Withdrawing() {}

    /**
     * @param mistaken the entry, or null if it is none of the thing's
     * @param anotherThere whether the right one that the command names, if any, is in the day book
     * @param reason as the request gives it; blank if it gives none
     */
    static Verdict decide(
            WithdrawEntry command, @Nullable Mistaken mistaken, boolean anotherThere, Set<Role> roles, String reason) {
        if (mistaken == null) {
            return Verdict.refused(new EntryNotOfThing(MistakeRefusal.text(command.thing()), command.entry()));
        }
        String what = mistaken.entry().text();
        if (!mistaken.stands()) {
            return Verdict.refused(new EntryWithdrawnBefore(command.entry()));
        }
        Class<? extends Command> by = recordedBy(mistaken.entry().fact());
        if (by == null) {
            return Verdict.refused(new EntryNotWithdrawable(command.entry(), what));
        }
        Act act = Acts.of(by);
        String instead = command.instead();
        return new Objections()
                .when(
                        !act.isFor(roles),
                        () -> new RoleMayNot(
                                "withdraw entry", act.roles().stream().sorted().toList()))
                .when(reason.isBlank(), () -> new PutRightWithoutReason(what))
                .when(
                        command.thing().value().equals(instead),
                        () -> new InsteadOfItself(command.thing().value()))
                .when(
                        instead != null && !anotherThere,
                        () -> new NotInTheDayBook("instead", command.thing().kind(), String.valueOf(instead)))
                .when(
                        !mistaken.standing().isEmpty(),
                        () -> new StandsOnIt(
                                what,
                                mistaken.standing().stream()
                                        .limit(Resting.MOST)
                                        .map(Resting::text)
                                        .toList()))
                .orAll(() -> Stream.concat(Stream.of(mistaken.entry()), mistaken.also().stream())
                        .map(entry -> withdrawn(command, entry))
                        .toList());
    }

    private static Fact withdrawn(WithdrawEntry command, Resting entry) {
        if (entry.fact() instanceof ResolutionPassed passed) {
            return new ResolutionWithdrawn(
                    passed.meeting(),
                    passed.item(),
                    passed.clauses().stream().map(Clause::number).toList(),
                    passed.effective());
        }
        return new EntryWithdrawn(
                command.thing().stream(),
                entry.entry(),
                entry.place(),
                entry.fact().getClass().getSimpleName(),
                number(entry.fact()),
                command.instead(),
                entry.fact().effective());
    }

    /** Of a decision under a delegation, where it has one. */
    private static int number(Fact fact) {
        return switch (fact) {
            case DelegatedApprovalGiven given -> given.approval();
            case DelegationExercised exercised -> exercised.exercise();
            case Fact _ -> 0;
        };
    }

    /** The act that records such an entry, or null if it is put right by an act of its own. */
    static @Nullable Class<? extends Command> recordedBy(Fact fact) {
        return switch (fact) {
            case MeetingHeld _ -> RecordMeeting.class;
            case MinutesConfirmed _ -> ConfirmMinutes.class;
            case PaperReceived _ -> ReceivePaper.class;
            case PrintedFigureRecorded _ -> RecordPrintedFigure.class;
            case BodyEstablished _ -> EstablishBody.class;
            case OfficeEstablished _ -> EstablishOffice.class;
            case OfficeHolderAppointed _ -> AppointOfficeHolder.class;
            case OfficeHolderEnded _ -> EndOfficeHolder.class;
            case DelegationGranted _ -> GrantDelegation.class;
            case DelegationRevoked _ -> RevokeDelegation.class;
            case DelegatedApprovalGiven _ -> ApproveUnderDelegation.class;
            case DelegatedApprovalRefused _ -> RefuseUnderDelegation.class;
            case RewardTermsAgreed _ -> AgreeRewardTerms.class;
            case RatingSchemeAdopted _ -> AdoptRatingScheme.class;
            case DelegationExercised _ -> ExerciseDelegation.class;
            case IndicatorSetAdopted _ -> AdoptIndicatorSet.class;
            // Whoever records a resolution sets the targets of its clauses, and may revise any.
            case TargetSet _, TargetRevised _ -> ReviseTarget.class;
            case IndicatorWithdrawn _ -> WithdrawIndicator.class;
            case Fact _ -> null;
        };
    }
}
