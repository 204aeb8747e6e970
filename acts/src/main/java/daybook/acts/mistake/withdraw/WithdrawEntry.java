package daybook.acts.mistake.withdraw;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.exercise.ExerciseDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.mistake.MistakeCommand;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.exact.ShortName;
import daybook.facts.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Withdraw an entry that was recorded by mistake: a meeting, a paper or a figure printed in it, a body, an office, who
 * holds it, a delegation or what was decided under it, a scorecard, its terms of reward or the words that it rates in, a
 * target or its revision, or that an indicator is measured no longer.
 *
 * @param thing that it was recorded about
 * @param entry its number in the day book, as its receipt and every list name it
 * @param instead the right one of the same kind, where the thing was recorded under a wrong name or twice
 */
@At(
        form = "/entries/{entry}/of/{thing}/withdraw",
        sent = "/entries/{entry}/of/{thing}/withdrawals",
        shows = "/entries/{entry}",
        from = "/entries")
@PutRight(
        by = {
            RecordMeeting.class,
            ReceivePaper.class,
            EstablishBody.class,
            EstablishOffice.class,
            AppointOfficeHolder.class,
            GrantDelegation.class,
            ApproveUnderDelegation.class,
            ExerciseDelegation.class,
            AdoptIndicatorSet.class,
            AgreeRewardTerms.class,
            AdoptRatingScheme.class,
            SetTarget.class,
            ReviseTarget.class,
            WithdrawIndicator.class
        },
        how = "Record the right entry: a withdrawal is not withdrawn.")
@OpenTo({Role.SECRETARY, Role.FINANCE, Role.PERFORMANCE_OFFICER, Role.APPROVER, Role.ADMINISTRATOR})
public record WithdrawEntry(
        Id thing, long entry, @Nullable @ShortName String instead) implements MistakeCommand {}
