package daybook.files;

import static daybook.files.Column.choice;
import static daybook.files.Column.date;
import static daybook.files.Column.measure;
import static daybook.files.Column.name;
import static daybook.files.Column.reference;
import static daybook.files.Column.text;

import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.util.List;

/** The templates for what is measured. */
final class IndicatorTemplates {

    private static final Column INDICATOR = name("indicator", "The indicator's id.", "LEIC-R01");
    private static final Column EFFECTIVE = date("effective", "The day from which it holds.", "2006-04-01");

    static final Template SETS = Template.of(
            "indicator-sets",
            "Indicator sets",
            "Agreements, scorecards and plans, each adopted for a period.",
            "AdoptIndicatorSet",
            List.of(
                    name("set", "The set's id.", "LEIC-LAA-2006"),
                    text("title", "What it is called.", "Leicestershire Local Area Agreement 2006 to 2009"),
                    date("from", "The first day of its period.", "2006-04-01")
                            .optional()
                            .at("period.from"),
                    date("to", "The last day of its period.", "2009-03-31").at("period.to"),
                    EFFECTIVE),
            IndicatorSetAdopted.class);

    static final Template TERMS = Template.of(
            "reward-terms",
            "Reward terms",
            "From which share of the stretch on reward is paid.",
            "AgreeRewardTerms",
            List.of(
                    name("set", "The set's id.", "LEIC-LAA-2006"),
                    reference("threshold", "The share of the stretch, as a fraction.", "3/5"),
                    EFFECTIVE),
            RewardTermsAgreed.class);

    static final Template INDICATORS = Template.of(
            "indicators",
            "Indicators",
            "What each indicator counts and how it is read. What a paper does not say is left empty.",
            "DefineIndicator",
            List.of(
                    INDICATOR,
                    text("title", "What it is called.", "Permanently excluded pupils"),
                    text("unit", "What it counts in.", "pupils").optional(),
                    choice("polarity", Polarity.class, "Which way is better.", Polarity.LOWER)
                            .optional(),
                    choice("shape", Shape.class, "What a return covers.", Shape.SNAPSHOT)
                            .optional(),
                    choice("frequency", Frequency.class, "How often a return is due.", Frequency.ANNUAL)
                            .optional(),
                    name("part_of", "The indicator that it is a part of.", "")
                            .optional()
                            .at("partOf"),
                    Column.of(Kind.WHOLE, "decimals", "Digits behind the point when it is shown; 0 if left empty.", "0")
                            .optional(),
                    EFFECTIVE),
            IndicatorDefined.class);

    static final Template MEMBERS = Template.of(
            "memberships",
            "Members of sets",
            "Which indicators belong to which set, and under which theme.",
            "AddIndicatorToSet",
            List.of(
                    name("set", "The set's id.", "LEIC-LAA-2006"),
                    INDICATOR,
                    text("theme", "The set's theme that it stands under.", "Children and Young People"),
                    EFFECTIVE),
            IndicatorJoinedSet.class);

    private static final Column KIND = choice("kind", TargetKind.class, "What the target is for.", TargetKind.REWARD)
            .at("target.kind");
    private static final Column DUE =
            date("due", "The day it is due.", "2009-03-31").at("target.due");
    private static final Column THRESHOLD =
            measure("threshold", "The value at which reward starts.", "92").optional();

    static final Template TARGETS = Template.of(
            "targets",
            "Targets",
            "Targets as first set.",
            "SetTarget",
            List.of(INDICATOR, KIND, DUE, measure("value", "The target.", "69"), THRESHOLD, EFFECTIVE),
            TargetSet.class);

    static final Template REVISIONS = Template.of(
            "target-revisions",
            "Revised targets",
            "Targets as a body revised them. The authority is the clause by which it did.",
            "ReviseTarget",
            List.of(
                    INDICATOR,
                    KIND,
                    DUE,
                    measure("revised_value", "The target as revised.", "72").at("to|value"),
                    THRESHOLD,
                    EFFECTIVE),
            TargetRevised.class);

    static final Template RETURNS = Template.of(
            "returns",
            "Returns",
            "What indicators stood at for a period.",
            "RecordIndicatorReturn",
            List.of(
                    INDICATOR,
                    date("from", "The first day it covers; empty for the position on a day.", "2006-09-01")
                            .optional()
                            .at("period.from"),
                    date("to", "The last day it covers.", "2007-08-31").at("period.to"),
                    measure("value", "What it stood at.", "96"),
                    measure("numerator", "With a denominator, if it is a share.", "")
                            .optional(),
                    measure("denominator", "With a numerator, if it is a share.", "")
                            .optional(),
                    choice("status", ReturnStatus.class, "How far it can be relied on.", ReturnStatus.FINAL),
                    text("note", "What else is to be known.", "").optional()),
            IndicatorReturnRecorded.class);

    static final Template CORRECTIONS = Template.of(
            "return-corrections",
            "Corrected returns",
            "Returns that were put right. Each names the number of the return that it takes the place of.",
            "CorrectIndicatorReturn",
            List.of(
                    INDICATOR,
                    Column.of(Kind.WHOLE, "corrects", "The number of the return within the indicator.", "1"),
                    measure("value", "What it stood at.", "97"),
                    measure("numerator", "With a denominator, if it is a share.", "")
                            .optional(),
                    measure("denominator", "With a numerator, if it is a share.", "")
                            .optional(),
                    choice("status", ReturnStatus.class, "How far it can be relied on.", ReturnStatus.FINAL)),
            IndicatorReturnCorrected.class);

    static final Template WITHDRAWALS = Template.of(
            "return-withdrawals",
            "Withdrawn returns",
            "Returns that should never have been recorded.",
            "WithdrawIndicatorReturn",
            List.of(
                    INDICATOR,
                    Column.of(Kind.WHOLE, "withdrawn", "The number of the return within the indicator.", "1")
                            .at("number")),
            IndicatorReturnWithdrawn.class);

    static final Template UNAVAILABLE = Template.of(
            "returns-unavailable",
            "Returns not available",
            "Periods that have ended without a return to be had, or not yet.",
            "ReportReturnUnavailable",
            List.of(
                    INDICATOR,
                    date("from", "The first day of the period; empty for the position on a day.", "2006-09-01")
                            .optional()
                            .at("period.from"),
                    date("to", "The last day of the period.", "2007-08-31").at("period.to"),
                    text("why", "Why there is none.", "The survey is taken in the spring"),
                    date("expected", "The day by which one is expected.", "").optional()),
            IndicatorReturnReportedUnavailable.class);

    private IndicatorTemplates() {}
}
