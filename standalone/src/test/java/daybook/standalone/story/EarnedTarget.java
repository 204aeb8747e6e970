package daybook.standalone.story;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.time.LocalDate;

/** An indicator of the stories' own whose reward target was met in full, so that its reward can be claimed. */
record EarnedTarget(StoryDesk desk) {

    private static final LocalDate AGREED = LocalDate.of(2006, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);

    void record(IndicatorId indicator, String title) {
        desk.send(new DefineIndicator(
                indicator, title, "places", Polarity.HIGHER, Shape.SNAPSHOT, Frequency.ANNUAL, null, 0, AGREED));
        desk.send(new SetTarget(
                indicator, new TargetKey(TargetKind.REWARD, DUE), Measure.of(100), Measure.of(60), AGREED));
        desk.send(new RecordIndicatorReturn(
                indicator, new Period(null, DUE), Measure.of(100), null, null, ReturnStatus.PROVISIONAL, null));
    }
}
