package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.util.List;

/** The templates for what is measured. */
final class IndicatorTemplates {

    private static final Said INDICATOR = column("indicator", "The indicator's id.", "LEIC-R01");
    private static final Said EFFECTIVE = column("effective", "The day from which it holds.", "2006-04-01");

    private static final Said CONFIRMED = column(
                    "confirmed",
                    "yes where the row was handed back because its figure looks wrong, and it is right.",
                    "")
            .onlyAsked();

    static final Template SETS = Template.of(
            "indicator-sets",
            "Indicator sets",
            "Agreements, scorecards and plans, each adopted for a period.",
            AdoptIndicatorSet.class,
            List.of(
                    column("set", "The set's id.", "LEIC-LAA-2006"),
                    column("title", "What it is called.", "Leicestershire Local Area Agreement 2006 to 2009"),
                    column("from", "The first day of its period.", "2006-04-01").at("period.from"),
                    column("to", "The last day of its period.", "2009-03-31").at("period.to"),
                    EFFECTIVE),
            IndicatorSetAdopted.class);

    static final Template TERMS = Template.of(
            "reward-terms",
            "Reward terms",
            "From which share of the stretch on reward is paid.",
            AgreeRewardTerms.class,
            List.of(
                    column("set", "The set's id.", "LEIC-LAA-2006"),
                    column("threshold", "The share of the stretch, as a fraction.", "3/5"),
                    EFFECTIVE),
            RewardTermsAgreed.class);

    static final Template INDICATORS = Template.of(
            "indicators",
            "Indicators",
            "What each indicator counts and how it is read. What a paper does not say is left empty.",
            DefineIndicator.class,
            List.of(
                    INDICATOR,
                    column("title", "What it is called.", "Permanently excluded pupils"),
                    column("unit", "What it counts in.", "pupils"),
                    column("polarity", "Which way is better.", "LOWER"),
                    column("shape", "What a return covers.", "SNAPSHOT"),
                    column("frequency", "How often a return is due.", "ANNUAL"),
                    column("part_of", "The indicator that it is a part of.", "").at("partOf"),
                    column("decimals", "Digits behind the point when it is shown; 0 if left empty.", "0")
                            .maybeEmpty(),
                    EFFECTIVE),
            IndicatorDefined.class);

    static final Template MEMBERS = Template.of(
            "memberships",
            "Members of sets",
            "Which indicators belong to which set, and under which theme.",
            AddIndicatorToSet.class,
            List.of(
                    column("set", "The set's id.", "LEIC-LAA-2006"),
                    INDICATOR,
                    column("theme", "The set's theme that it stands under.", "Children and Young People"),
                    EFFECTIVE),
            IndicatorJoinedSet.class);

    private static final Said KIND =
            column("kind", "What the target is for.", "REWARD").at("target.kind");
    private static final Said DUE =
            column("due", "The day it is due.", "2009-03-31").at("target.due");
    private static final Said THRESHOLD = column("threshold", "The value at which reward starts.", "92");

    static final Template TARGETS = Template.of(
            "targets",
            "Targets",
            "Targets as first set.",
            SetTarget.class,
            List.of(INDICATOR, KIND, DUE, column("value", "The target.", "69"), THRESHOLD, EFFECTIVE),
            TargetSet.class);

    static final Template REVISIONS = Template.of(
            "target-revisions",
            "Revised targets",
            "Targets as a body revised them. The authority is the clause by which it did.",
            ReviseTarget.class,
            List.of(
                    INDICATOR,
                    KIND,
                    DUE,
                    column("revised_value", "The target as revised.", "72").at("to|value"),
                    THRESHOLD,
                    EFFECTIVE),
            TargetRevised.class);

    static final Template RETURNS = Template.of(
            "returns",
            "Returns",
            "What indicators stood at for a period.",
            RecordIndicatorReturn.class,
            List.of(
                    INDICATOR,
                    column("from", "The first day it covers; empty for the position on a day.", "2006-09-01")
                            .at("period.from"),
                    column("to", "The last day it covers.", "2007-08-31").at("period.to"),
                    column("value", "What it stood at.", "96"),
                    column("numerator", "With a denominator, if it is a share.", ""),
                    column("denominator", "With a numerator, if it is a share.", ""),
                    column("status", "How far it can be relied on.", "FINAL"),
                    column("note", "What else is to be known.", ""),
                    CONFIRMED),
            IndicatorReturnRecorded.class);

    static final Template CORRECTIONS = Template.of(
            "return-corrections",
            "Corrected returns",
            "Returns that were put right. Each names the number of the return that it takes the place of.",
            CorrectIndicatorReturn.class,
            List.of(
                    INDICATOR,
                    column("corrects", "The number of the return within the indicator.", "1"),
                    column("value", "What it stood at.", "97"),
                    column("numerator", "With a denominator, if it is a share.", ""),
                    column("denominator", "With a numerator, if it is a share.", ""),
                    column("status", "How far it can be relied on.", "FINAL"),
                    CONFIRMED),
            IndicatorReturnCorrected.class);

    static final Template WITHDRAWALS = Template.of(
            "return-withdrawals",
            "Withdrawn returns",
            "Returns that should never have been recorded.",
            WithdrawIndicatorReturn.class,
            List.of(
                    INDICATOR,
                    column("withdrawn", "The number of the return within the indicator.", "1")
                            .at("number")),
            IndicatorReturnWithdrawn.class);

    static final Template UNAVAILABLE = Template.of(
            "returns-unavailable",
            "Returns not available",
            "Periods that have ended without a return to be had, or not yet.",
            ReportReturnUnavailable.class,
            List.of(
                    INDICATOR,
                    column("from", "The first day of the period; empty for the position on a day.", "2006-09-01")
                            .at("period.from"),
                    column("to", "The last day of the period.", "2007-08-31").at("period.to"),
                    column("why", "Why there is none.", "The survey is taken in the spring"),
                    column("expected", "The day by which one is expected.", "")),
            IndicatorReturnReportedUnavailable.class);

    private IndicatorTemplates() {}
}
