package daybook.files;

import java.util.List;
import java.util.Optional;

/** All templates, in an order in which a file that has them all can be read: each rests only on those before it. */
public final class Templates {

    public static final List<Template> ALL = List.of(
            MeetingTemplates.BODIES,
            MeetingTemplates.OFFICES,
            MeetingTemplates.HOLDERS,
            MeetingTemplates.PAPERS,
            IndicatorTemplates.SETS,
            IndicatorTemplates.TERMS,
            JudgementTemplates.SCHEMES,
            IndicatorTemplates.INDICATORS,
            JudgementTemplates.REVISIONS,
            JudgementTemplates.LEADS,
            IndicatorTemplates.MEMBERS,
            IndicatorTemplates.UNAVAILABLE,
            IndicatorTemplates.RETURNS,
            IndicatorTemplates.CORRECTIONS,
            IndicatorTemplates.WITHDRAWALS,
            MoneyTemplates.PROGRAMMES,
            MoneyTemplates.REWARDS,
            MoneyTemplates.PROPOSALS,
            MoneyTemplates.RECOMMENDATIONS,
            MeetingTemplates.FIGURES,
            MeetingTemplates.MEETINGS,
            MeetingTemplates.RESOLUTIONS,
            // A clause may be what these rest on.
            IndicatorTemplates.TARGETS,
            FacilityTemplates.FACILITIES,
            MoneyTemplates.OPENING_POSITIONS,
            MoneyTemplates.OPENING_REPAYMENTS,
            IndicatorTemplates.REVISIONS,
            JudgementTemplates.FORECASTS,
            JudgementTemplates.RATINGS,
            JudgementTemplates.LEAVINGS,
            JudgementTemplates.WITHDRAWALS,
            MoneyTemplates.DECISIONS,
            FacilityTemplates.REQUESTS,
            FacilityTemplates.ANSWERS,
            FacilityTemplates.FACILITY_CHANGES,
            MeetingTemplates.DELEGATIONS,
            DelegateTemplates.DELEGATES_ANSWERS,
            DelegateTemplates.CONSULTEES_ANSWERS,
            DelegateTemplates.APPROVALS,
            DelegateTemplates.EXERCISES,
            DelegateTemplates.REFUSALS,
            MeetingTemplates.REVOCATIONS,
            MoneyTemplates.ALLOCATIONS,
            MoneyTemplates.COMMITMENTS,
            MoneyTemplates.DRAWDOWNS,
            MoneyTemplates.REPAYMENTS,
            MoneyTemplates.WRITE_OFFS,
            MoneyTemplates.OPENING_WRITE_OFFS,
            MoneyTemplates.CLAIMS,
            MoneyTemplates.RECEIPTS,
            MoneyTemplates.FUNDER_TERMS,
            MoneyTemplates.REVERSALS,
            MeetingTemplates.ENDS,
            MeetingTemplates.RESOLUTIONS_WITHDRAWN,
            MeetingTemplates.MINUTES,
            MistakeTemplates.WITHDRAWALS,
            MistakeTemplates.NAMES);

    private Templates() {}

    public static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }
}
