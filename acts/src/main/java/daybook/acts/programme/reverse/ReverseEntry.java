package daybook.acts.programme.reverse;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.id.ProgrammeId;

/**
 * Reverse an entry about the programme's money that was recorded by mistake: it counts as if it had not been, from its
 * date.
 *
 * @param entry its number in the day book, as its receipt and every list name it
 */
@At(
        form = "/programmes/{programme}/entries/{entry}/reverse",
        sent = "/programmes/{programme}/entries/{entry}/reversals",
        shows = "/programmes/{programme}",
        from = "/programmes")
@PutRight(
        by = {RecordRewardOffer.class, ProposeInvestment.class, DrawDownInvestment.class, DecideInvestment.class},
        how = "Record the entry again: a reversal is not reversed.")
@OpenTo({Role.FINANCE, Role.PERFORMANCE_OFFICER, Role.SECRETARY})
public record ReverseEntry(ProgrammeId programme, long entry) implements ProgrammeCommand {}
