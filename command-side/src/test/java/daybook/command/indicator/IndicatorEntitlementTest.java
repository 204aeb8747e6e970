package daybook.command.indicator;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.ofGroup;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.command.authority.AsDecided;
import daybook.command.authority.Cited;
import daybook.command.example.InMemoryRegister;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A clause that is cited for what officers do about an indicator. */
class IndicatorEntitlementTest {

    private static final IndicatorId WHOLE = new IndicatorId("R00");
    private static final IndicatorState PART = IndicatorState.NONE.evolve(
            new IndicatorDefined(INDICATOR, "Pupils", null, null, null, null, WHOLE, 0, day("2006-04-01")));
    private static final IndicatorCommand WITHDRAW = new WithdrawIndicator(INDICATOR, day("2008-01-31"));

    private static List<String> citing(IndicatorCommand command, InMemoryRegister register, @Nullable Subject about) {
        Warrant warrant = new Warrant.Passed(ofGroup(clause("1", Verb.REQUEST, about, null)));
        var set = IndicatorEntitlement.set(command, PART, warrant, register);
        return rules(IndicatorEntitlement.to(command, PART, set)
                .against(new Cited("act", warrant, new Authority.OfOffice(), OFFICE, TODAY)));
    }

    private static InMemoryRegister joined(IndicatorId indicator) {
        return new InMemoryRegister().with(new IndicatorJoinedSet(SET, indicator, "Theme", day("2006-04-01")));
    }

    @Test
    void about_the_indicator_or_what_it_is_a_part_of_carries_it() {
        assertThat(citing(WITHDRAW, new InMemoryRegister(), new Subject.OfIndicator(INDICATOR)))
                .isEmpty();
        assertThat(citing(WITHDRAW, new InMemoryRegister(), new Subject.OfIndicator(WHOLE)))
                .isEmpty();
        assertThat(citing(WITHDRAW, new InMemoryRegister(), new Subject.OfIndicator(new IndicatorId("R09"))))
                .containsExactly("authority-about-something-else");
    }

    @Test
    void about_a_set_carries_it_while_the_indicator_or_its_whole_belongs_to_the_set() {
        var set = new Subject.OfIndicatorSet(SET);
        assertThat(citing(WITHDRAW, joined(INDICATOR), set)).isEmpty();
        assertThat(citing(WITHDRAW, joined(WHOLE), set)).isEmpty();
        assertThat(citing(WITHDRAW, joined(new IndicatorId("R09")), set))
                .containsExactly("authority-about-something-else");
        var left = joined(INDICATOR).with(new IndicatorLeftSet(SET, INDICATOR, day("2007-01-01")));
        assertThat(citing(WITHDRAW, left, set)).containsExactly("authority-about-something-else");
    }

    @Test
    void before_it_is_defined_any_set_will_do_and_so_will_nothing_in_particular() {
        var define = new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, day("2006-04-01"));
        assertThat(citing(define, new InMemoryRegister(), new Subject.OfIndicatorSet(SET)))
                .isEmpty();
        assertThat(citing(define, new InMemoryRegister(), null)).isEmpty();
        assertThat(citing(WITHDRAW, new InMemoryRegister(), null)).containsExactly("authority-about-something-else");
    }

    @Test
    void about_the_indicator_carries_who_leads_on_it() {
        var lead = new NameIndicatorLead(INDICATOR, OFFICE, day("2008-01-31"));
        assertThat(citing(lead, new InMemoryRegister(), new Subject.OfIndicator(INDICATOR)))
                .isEmpty();
        assertThat(citing(lead, new InMemoryRegister(), new Subject.OfIndicator(new IndicatorId("R09"))))
                .containsExactly("authority-about-something-else");
    }

    @Test
    void about_an_investment_carries_nothing_of_it() {
        var forecast = new ForecastOutturn(
                INDICATOR,
                new TargetKey(TargetKind.REWARD, day("2009-03-31")),
                measure("90"),
                null,
                null,
                day("2008-01-31"));
        assertThat(citing(forecast, joined(INDICATOR), THE_PROPOSAL)).containsExactly("authority-about-something-else");
    }

    @Test
    void a_target_rests_on_what_its_decision_finds_in_its_favour_and_else_on_the_office() {
        var target = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
        var set = new SetTarget(INDICATOR, target, measure("90"), null, day("2008-01-31"));
        var revise = new ReviseTarget(INDICATOR, target, measure("91"), null, day("2008-01-31"));
        assertThat(IndicatorEntitlement.to(set, PART, null)).isEqualTo(new AsDecided(new Authority.OfOffice()));
        assertThat(IndicatorEntitlement.to(revise, PART, null)).isEqualTo(new AsDecided(new Authority.OfOffice()));
    }
}
