package daybook.standalone.story;

import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.command.desk.Desk;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.PersonId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something that waits for each act there is. No story touches it, so that every act is offered however many stories
 * ran before.
 */
final class ReadyThings {

    private static final IndicatorSetId SET = new IndicatorSetId("READY-SET");
    private static final IndicatorId INDICATOR = new IndicatorId("READY-1");
    private static final PersonId LOCKED = new PersonId("READY-LOCKED");
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final LocalDate END = LocalDate.of(2009, 3, 31);

    private ReadyThings() {}

    /** Records it, and gives the pages from which the acts are offered. To be called once in a run. */
    static List<String> record(Desk desk) {
        var ready = new StoryDesk(desk);
        lockedOut(ready);
        long adopted = ready.send(new AdoptIndicatorSet(SET, "A plan that is ready", new Period(START, END), START));
        measured(ready);
        List<String> pages = new ArrayList<>(new ReadyMoney(ready).record());
        pages.addAll(List.of(
                "/people/" + LOCKED,
                "/indicators/" + INDICATOR,
                "/indicator-sets/" + SET,
                "/entries/" + adopted,
                "/offices/LCC-FINANCE"));
        return pages;
    }

    private static void lockedOut(StoryDesk desk) {
        desk.send(new OpenAccount(LOCKED, "ready.locked", "Somebody locked out", Set.of(Role.FINANCE)));
        Instant now = Instant.now();
        RunningDaybook.bean(ApiTokens.class)
                .issue(
                        new SignedIn(LOCKED, "ready.locked", "", Set.of(Role.FINANCE)),
                        UUID.randomUUID(),
                        "a program",
                        Set.of(Role.FINANCE),
                        Secret.random(),
                        now,
                        now.plus(Duration.ofDays(30)));
        for (int turn = 0; turn < 5; turn++) {
            Reader.nobody().post("/sign-in", Map.of("username", "ready.locked", "password", "a guess"));
        }
    }

    private static void measured(StoryDesk desk) {
        desk.send(new AdoptRatingScheme(
                SET, List.of(new RatingWord("On track", Rag.GREEN), new RatingWord("Off track", Rag.RED)), START));
        desk.send(new DefineIndicator(
                INDICATOR,
                "Places that are wanted",
                "places",
                Polarity.HIGHER,
                Shape.SNAPSHOT,
                Frequency.ANNUAL,
                null,
                0,
                START));
        desk.send(new AddIndicatorToSet(SET, INDICATOR, "Places", START));
        desk.send(new SetTarget(
                INDICATOR, new TargetKey(TargetKind.REWARD, END), Measure.parse("100"), Measure.parse("60"), START));
        desk.send(new RecordIndicatorReturn(
                INDICATOR,
                new Period(null, LocalDate.of(2007, 3, 31)),
                Measure.parse("50"),
                null,
                null,
                ReturnStatus.FINAL,
                null));
    }
}
