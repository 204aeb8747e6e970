package daybook.query.web;

import daybook.facts.id.AccountId;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;

/** Where the things that have streams have their pages. */
public final class Streams {
    private Streams() {}

    /** The path of the thing's own page. */
    public static String page(Id thing) {
        return switch (thing) {
            case AccountId account -> "/people/" + account;
            case BodyId body -> "/bodies/" + body;
            case OfficeId office -> "/offices/" + office;
            case DelegationId delegation -> "/delegations/" + delegation;
            case IndicatorId indicator -> "/indicators/" + indicator;
            case IndicatorSetId set -> "/indicator-sets/" + set;
            case MeetingId meeting -> "/meetings/" + meeting;
            case PaperId paper -> "/papers/" + paper;
            case ProgrammeId programme -> "/programmes/" + programme;
        };
    }
}
