package daybook.query.web;

import daybook.access.SignedIn;
import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.Fact;
import daybook.facts.account.AccountOpened;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.paper.PaperReceived;
import daybook.query.daybook.EntryLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What usually follows an entry, beyond what its page offers anyhow: so that nobody has to know the order of things. */
@Component
class NextSteps {
    private final Words words;

    NextSteps(Words words) {
        this.words = words;
    }

    /** Only what somebody in these roles may do. */
    List<Link> after(EntryLine line, SignedIn who, Names names) {
        List<Link> steps = new ArrayList<>();
        add(steps, line.fact(), who);
        for (Following.Act next : Following.after(line.fact())) {
            Act act = Acts.of(next.act());
            if (act.isFor(who.roles())) {
                steps.add(new Link(words.say(ActWords.key(act, "task")), next.form()));
            }
        }
        ClauseRef clause = clause(line);
        if (clause != null) {
            steps.add(new Link(
                    words.say("next.clauses", names.meeting(clause.meeting())), "/meetings/" + clause.meeting()));
        }
        return steps;
    }

    private void add(List<Link> steps, Fact fact, SignedIn who) {
        switch (fact) {
            case AccountOpened _ -> offer(steps, who, AppointOfficeHolder.class, "appoint-account", "/offices");
            case BodyEstablished _ -> {
                offer(steps, who, EstablishOffice.class, "offices", "/offices/new");
                offer(steps, who, RecordMeeting.class, "meeting", "/meetings/new");
            }
            case OfficeEstablished office ->
                offer(steps, who, AppointOfficeHolder.class, "appoint", "/offices/" + office.office() + "/appoint");
            case OfficeHolderAppointed _ -> offer(steps, who, OpenAccount.class, "people", "/people/new");
            case IndicatorSetAdopted set -> {
                offer(steps, who, DefineIndicator.class, "define", "/indicators/new");
                offer(steps, who, AgreeRewardTerms.class, "terms", "/indicator-sets/" + set.set() + "/terms");
            }
            case IndicatorDefined defined -> {
                if (defined.partOf() == null) {
                    offer(steps, who, AddIndicatorToSet.class, "join", "/indicator-sets");
                }
                offer(steps, who, SetTarget.class, "target", "/indicators/" + defined.indicator() + "/targets/new");
            }
            case IndicatorJoinedSet joined -> {
                offer(steps, who, SetTarget.class, "target", "/indicators/" + joined.indicator() + "/targets/new");
                offer(steps, who, DefineIndicator.class, "define", "/indicators/new");
            }
            case TargetSet set ->
                offer(
                        steps,
                        who,
                        RecordIndicatorReturn.class,
                        "return",
                        "/indicators/" + set.indicator() + "/returns/new");
            case PaperReceived _ -> {
                offer(steps, who, ProposeInvestment.class, "propose", "/programmes");
                offer(steps, who, RecordMeeting.class, "meeting", "/meetings/new");
            }
            // What follows the others stands on the page that they lead to.
            case Fact _ -> {}
        }
    }

    private void offer(List<Link> steps, SignedIn who, Class<? extends Command> act, String step, String href) {
        if (Acts.of(act).isFor(who.roles())) {
            steps.add(new Link(words.say("next." + step), href));
        }
    }

    /** A decision taken from a clause leads back to the meeting, where the other clauses wait. */
    private static @Nullable ClauseRef clause(EntryLine line) {
        if (line.fact() instanceof DelegationGranted granted) {
            return granted.clause();
        }
        return line.entered().by().authority() instanceof Authority.UnderClause(var clause) ? clause : null;
    }
}
