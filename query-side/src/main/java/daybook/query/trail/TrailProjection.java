package daybook.query.trail;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each entry is about, and what that rests on. */
@Component
final class TrailProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.TRAIL;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TrailRow> tables() {
        return TrailRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        TrailRows trail = new TrailRows(at);
        return switch (fact) {
            case IndicatorFact f -> IndicatorTrail.of(f, trail).rows();
            case IndicatorSetFact f -> IndicatorTrail.of(f, trail).rows();
            case ProgrammeFact f -> ProgrammeTrail.of(f, trail, at).rows();
            case DelegationFact f -> AuthorityTrail.of(f, trail).rows();
            case MeetingFact f -> AuthorityTrail.of(f, trail).rows();
            case BodyFact f -> AuthorityTrail.of(f, trail).rows();
            case OfficeFact f -> AuthorityTrail.of(f, trail).rows();
            case AccountFact f -> trail.about(f.about().stream()).rows();
            case PaperFact f -> AuthorityTrail.of(f, trail).rows();
            case MistakeFact f -> AuthorityTrail.of(f, trail).rows();
        };
    }
}
