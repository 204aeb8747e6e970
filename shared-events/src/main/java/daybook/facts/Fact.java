package daybook.facts;

import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.id.Id;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.programme.ProgrammeFact;
import java.time.LocalDate;

/**
 * Something that happened and is recorded for ever. A switch over facts has no {@code default}, so that a new kind of
 * fact breaks the build wherever it must be met.
 */
public sealed interface Fact
        permits AccountFact,
                BodyFact,
                DelegationFact,
                IndicatorFact,
                IndicatorSetFact,
                MeetingFact,
                MistakeFact,
                OfficeFact,
                PaperFact,
                ProgrammeFact {

    /** The date on which it took effect, as distinct from the moment at which it was recorded. */
    LocalDate effective();

    /** The thing it happened to, in whose stream it is kept. */
    Id about();
}
