package daybook.files;

import static daybook.files.Said.column;

import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import java.util.List;

/** The templates for what officers think of indicators, and for what becomes of these in the course of time. */
final class JudgementTemplates {

    private static final Said INDICATOR = column("indicator", "The indicator's id.", "LEIC-R01");
    private static final Said SET = column("set", "The set's id.", "LEIC-LAA-2006");
    private static final Said EFFECTIVE = column("effective", "The day from which it holds.", "2008-04-01");

    static final Template SCHEMES = Template.of(
                    "rating-schemes",
                    "Rating schemes",
                    "The words that a set rates its indicators with, one row a word. Rows of one scheme stand together.",
                    AdoptRatingScheme.class,
                    List.of(
                            SET,
                            EFFECTIVE,
                            column("word", "The word.", "On track").at("ratings[].word"),
                            column("colour", "The colour that goes with it.", "GREEN")
                                    .at("ratings[].rag")),
                    RatingSchemeAdopted.class)
            .together(2);

    static final Template REVISIONS = Template.of(
            "indicator-revisions",
            "Revised definitions",
            "Definitions as they were changed, with all that still holds.",
            ReviseDefinition.class,
            List.of(
                    INDICATOR,
                    column("title", "What it is called.", "Permanently excluded pupils"),
                    column("unit", "What it counts in.", "pupils"),
                    column("polarity", "Which way is better.", "LOWER"),
                    column("shape", "What a return covers.", "SNAPSHOT"),
                    column("frequency", "How often a return is due.", "ANNUAL"),
                    column("decimals", "Digits behind the point when it is shown.", "0"),
                    column("series", "Whether returns before and after can be compared.", "CONTINUES"),
                    EFFECTIVE),
            IndicatorDefinitionRevised.class);

    static final Template LEADS = Template.of(
            "indicator-leads",
            "Leads for indicators",
            "Which office leads on an indicator from a day on.",
            NameIndicatorLead.class,
            List.of(INDICATOR, column("lead", "The id of the office that leads on it.", "LCC-FINANCE"), EFFECTIVE),
            IndicatorLeadNamed.class);

    static final Template RATINGS = Template.of(
            "ratings",
            "Ratings",
            "How officers rated indicators, in the words of the set's scheme.",
            RateIndicator.class,
            List.of(
                    INDICATOR,
                    SET,
                    column("rating", "The word.", "On track"),
                    column("note", "What else is to be known.", ""),
                    EFFECTIVE),
            IndicatorRated.class);

    static final Template FORECASTS = Template.of(
            "forecasts",
            "Forecasts",
            "What officers expect by the day a target is due.",
            ForecastOutturn.class,
            List.of(
                    INDICATOR,
                    column("kind", "What the target is for.", "REWARD").at("target.kind"),
                    column("due", "The day it is due.", "2009-03-31").at("target.due"),
                    column("low", "The least that is expected.", "70"),
                    column("high", "The most; the same where one figure is expected.", "74"),
                    column("note", "What it rests on.", ""),
                    EFFECTIVE),
            OutturnForecast.class);

    static final Template LEAVINGS = Template.of(
            "memberships-ended",
            "Indicators taken out of sets",
            "Which indicators no longer belong to which set.",
            TakeIndicatorOutOfSet.class,
            List.of(
                    SET,
                    INDICATOR,
                    column("left", "The day from which it is out.", "2008-04-01")
                            .at("effective")),
            IndicatorLeftSet.class);

    static final Template WITHDRAWALS = Template.of(
            "indicators-withdrawn",
            "Withdrawn indicators",
            "Indicators that are not counted any more.",
            WithdrawIndicator.class,
            List.of(
                    INDICATOR,
                    column("withdrawn_from", "The day from which it is not counted.", "2008-04-01")
                            .at("effective")),
            IndicatorWithdrawn.class);

    private JudgementTemplates() {}
}
