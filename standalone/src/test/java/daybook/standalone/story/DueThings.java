package daybook.standalone.story;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A plan that has not ended, with returns that are due. */
final class DueThings {

    static final IndicatorSetId SET = new IndicatorSetId("DUE-SET");
    static final LocalDate START = LocalDate.now().minusMonths(7).with(TemporalAdjusters.firstDayOfMonth());

    private final StoryDesk desk;

    private DueThings(StoryDesk desk) {
        this.desk = desk;
    }

    /** Two quarters of a share have ended since its first return; a count was never returned; another was withdrawn. */
    static void record(StoryDesk desk) {
        var things = new DueThings(desk);
        desk.send(new AdoptIndicatorSet(
                SET, "A plan that goes on", new Period(START, LocalDate.now().plusYears(1)), START));
        things.member("DUE-SHARE", "Schools with a travel plan", "% of schools");
        things.member("DUE-COUNT", "Volunteers", "volunteers");
        things.member("DUE-GONE", "Leaflets", "leaflets");
        var share = new IndicatorId("DUE-SHARE");
        desk.send(new NameIndicatorLead(share, new OfficeId("LCC-FINANCE"), START));
        desk.send(new RecordIndicatorReturn(
                share,
                new Period(null, START.minusDays(1)),
                Measure.parse("80.00"),
                null,
                null,
                ReturnStatus.FINAL,
                null));
        desk.send(new WithdrawIndicator(new IndicatorId("DUE-GONE"), START.plusMonths(1)));
    }

    private void member(String id, String title, String unit) {
        var indicator = new IndicatorId(id);
        desk.send(new DefineIndicator(
                indicator, title, unit, null, Shape.SNAPSHOT, Frequency.QUARTERLY, null, 0, START.minusYears(1)));
        desk.send(new AddIndicatorToSet(SET, indicator, "Going on", START));
    }
}
