package daybook.files;

import static daybook.files.Column.choice;
import static daybook.files.Column.date;
import static daybook.files.Column.measure;
import static daybook.files.Column.name;
import static daybook.files.Column.text;

import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import java.util.List;

/** The templates for what officers think of indicators, and for what becomes of these in the course of time. */
final class JudgementTemplates {

    private static final Column INDICATOR = name("indicator", "The indicator's id.", "LEIC-R01");
    private static final Column SET = name("set", "The set's id.", "LEIC-LAA-2006");
    private static final Column EFFECTIVE = date("effective", "The day from which it holds.", "2008-04-01");

    static final Template SCHEMES = Template.of(
                    "rating-schemes",
                    "Rating schemes",
                    "The words that a set rates its indicators with, one row a word. Rows of one scheme stand together.",
                    "AdoptRatingScheme",
                    List.of(
                            SET,
                            EFFECTIVE,
                            text("word", "The word.", "On track").at("ratings[].word"),
                            choice("colour", Rag.class, "The colour that goes with it.", Rag.GREEN)
                                    .at("ratings[].rag")),
                    RatingSchemeAdopted.class)
            .together(2);

    static final Template REVISIONS = Template.of(
            "indicator-revisions",
            "Revised definitions",
            "Definitions as they were changed, with all that still holds.",
            "ReviseDefinition",
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
                    Column.of(Kind.WHOLE, "decimals", "Digits behind the point when it is shown.", "0"),
                    choice(
                            "series",
                            Series.class,
                            "Whether returns before and after can be compared.",
                            Series.CONTINUES),
                    EFFECTIVE),
            IndicatorDefinitionRevised.class);

    static final Template RATINGS = Template.of(
            "ratings",
            "Ratings",
            "How officers rated indicators, in the words of the set's scheme.",
            "RateIndicator",
            List.of(
                    INDICATOR,
                    SET,
                    text("rating", "The word.", "On track"),
                    text("note", "What else is to be known.", "").optional(),
                    EFFECTIVE),
            IndicatorRated.class);

    static final Template FORECASTS = Template.of(
            "forecasts",
            "Forecasts",
            "What officers expect by the day a target is due.",
            "ForecastOutturn",
            List.of(
                    INDICATOR,
                    choice("kind", TargetKind.class, "What the target is for.", TargetKind.REWARD)
                            .at("target.kind"),
                    date("due", "The day it is due.", "2009-03-31").at("target.due"),
                    measure("low", "The least that is expected.", "70"),
                    measure("high", "The most; the same where one figure is expected.", "74"),
                    text("note", "What it rests on.", "").optional(),
                    EFFECTIVE),
            OutturnForecast.class);

    static final Template LEAVINGS = Template.of(
            "memberships-ended",
            "Indicators taken out of sets",
            "Which indicators no longer belong to which set.",
            "TakeIndicatorOutOfSet",
            List.of(
                    SET,
                    INDICATOR,
                    date("left", "The day from which it is out.", "2008-04-01").at("effective")),
            IndicatorLeftSet.class);

    static final Template WITHDRAWALS = Template.of(
            "indicators-withdrawn",
            "Withdrawn indicators",
            "Indicators that are not counted any more.",
            "WithdrawIndicator",
            List.of(
                    INDICATOR,
                    date("withdrawn_from", "The day from which it is not counted.", "2008-04-01")
                            .at("effective")),
            IndicatorWithdrawn.class);

    private JudgementTemplates() {}
}
