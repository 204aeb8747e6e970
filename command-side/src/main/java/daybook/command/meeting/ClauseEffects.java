package daybook.command.meeting;

import static daybook.facts.meeting.Verb.AGREE_IN_PRINCIPLE;
import static daybook.facts.meeting.Verb.APPROVE;
import static daybook.facts.meeting.Verb.ENDORSE;
import static daybook.facts.meeting.Verb.REFER;
import static daybook.facts.meeting.Verb.REFUSE;
import static daybook.facts.meeting.Verb.REQUEST;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changefacility.LimitChange;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.command.consequence.Consequence;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a clause decides, by its verb, what it is about, and how that stands. */
final class ClauseEffects {

    private static final Set<Verb> DECIDING = EnumSet.of(ENDORSE, APPROVE, AGREE_IN_PRINCIPLE, REFUSE);
    private static final Set<Verb> ANSWERING = EnumSet.of(APPROVE, REFUSE);
    private static final Set<Verb> ASKING = EnumSet.of(REQUEST, REFER, ENDORSE);

    private final RecordResolution resolution;
    private final PassedClause passed;
    private final Clause clause;
    private final Function<Subject, Standing> standing;

    private ClauseEffects(RecordResolution resolution, PassedClause passed, Function<Subject, Standing> standing) {
        this.resolution = resolution;
        this.passed = passed;
        this.clause = passed.clause();
        this.standing = standing;
    }

    /**
     * What follows from the clause, verb by verb and matter by matter; nothing where it leaves everything as it is.
     *
     * @param standing how each of its matters stands
     */
    static List<Consequence> of(
            RecordResolution resolution, PassedClause passed, Function<Subject, Standing> standing) {
        return new ClauseEffects(resolution, passed, standing).all();
    }

    private List<Consequence> all() {
        List<Consequence> effects = new ArrayList<>();
        if (clause.does(Verb.DELEGATE)) {
            effects.addAll(delegated());
        }
        for (Subject subject : clause.subjects()) {
            effects.addAll(about(subject, standing.apply(subject)));
        }
        return effects.stream().distinct().toList();
    }

    private List<Consequence> about(Subject subject, Standing stands) {
        return switch (subject) {
            case Subject.OfDelegation of -> revoked(of, stands);
            case Subject.OfProposal of -> decided(of, stands);
            case Subject.OfFacility of -> borrowed(of, stands);
            case Subject.OfIndicator(var indicator) -> aimed(indicator, stands);
            case Subject.OfIndicatorSet _, Subject.OfMatter _ -> List.of();
        };
    }

    private List<Consequence> delegated() {
        if (!passed.may(Power.DELEGATE)) {
            return beyond();
        }
        HandedOn terms = resolution.handedOn().stream()
                .filter(each -> each.clause().equals(clause.number()))
                .findFirst()
                .orElse(null);
        if (terms == null || handedOn(terms).isEmpty()) {
            return outstanding(GrantDelegation.class);
        }
        List<Consequence> granted = new ArrayList<>();
        for (Subject subject : handedOn(terms)) {
            granted.addAll(act(new GrantDelegation(
                    named(granted.size() + 1),
                    passed.ref(),
                    terms.delegates(),
                    terms.deciding(),
                    subject,
                    cap(subject, terms),
                    terms.eachCap(),
                    // Said of a clause about an investment and its target, it is no cap of the target.
                    subject instanceof Subject.OfIndicator || subject instanceof Subject.OfIndicatorSet
                            ? null
                            : terms.sharedCap(),
                    terms.consultees(),
                    terms.conditions(),
                    terms.expires(),
                    passed.on())));
        }
        return granted;
    }

    /** The amount of a clause about several is one that they share, which the delegations take from it themselves. */
    private @Nullable Pence cap(Subject subject, HandedOn terms) {
        boolean ofTheClause = terms.cap() == null
                && !(subject instanceof Subject.OfMatter)
                && clause.moneyMatters().size() < 2;
        return ofTheClause ? clause.amount() : terms.cap();
    }

    /** What is no money is said beside the clause; the clause itself may be about what it belongs to. */
    private List<Subject> handedOn(HandedOn terms) {
        String matter = terms.matter();
        return matter == null ? clause.subjects() : List.of(new Subject.OfMatter(matter));
    }

    /** Of a clause about several matters each is handed on by itself. */
    private DelegationId named(int place) {
        return GrantDelegation.placed(passed.ref(), place);
    }

    private List<Consequence> revoked(Subject.OfDelegation of, Standing stands) {
        return clause.does(Verb.REVOKE) && !stands.revoked()
                ? act(new RevokeDelegation(of.delegation(), passed.ref()))
                : List.of();
    }

    /**
     * A body that may commit money decides again at a later meeting. What any other's further clause about the matter
     * means, or one that may give up money that is owed, somebody has to say.
     */
    private List<Consequence> decided(Subject.OfProposal of, Standing stands) {
        if (!clause.doesAnyOf(DECIDING)) {
            return List.of();
        }
        boolean mayGiveUp = clause.does(APPROVE) && clause.amount() != null && stands.owed();
        boolean again = stands.decided() == Standing.Decided.BEFORE && passed.may(Power.COMMIT_MONEY) && !mayGiveUp;
        if (stands.decided() != Standing.Decided.NOT && !again) {
            return List.of(new Consequence.DecidedBefore(passed.ref()));
        }
        return mayDecide() ? act(new DecideInvestment(of.programme(), of.proposal(), passed.ref())) : beyond();
    }

    private boolean mayDecide() {
        return passed.may(Power.COMMIT_MONEY) || (!clause.does(APPROVE) && passed.may(Power.ENDORSE));
    }

    private List<Consequence> borrowed(Subject.OfFacility of, Standing stands) {
        return clause.doesAnyOf(ANSWERING)
                ? answered(of, stands)
                : clause.doesAnyOf(ASKING) ? asked(of, stands) : List.of();
    }

    private List<Consequence> answered(Subject.OfFacility of, Standing stands) {
        FacilityResolved said = said();
        if (said != null && said.change() != null) {
            return changed(of, said.change());
        }
        if (stands.awaitsThisBody()) {
            return passed.may(Power.COMMIT_MONEY)
                    ? act(new DecideFacilityExtension(of.programme(), passed.ref()))
                    : beyond();
        }
        if (!clause.does(APPROVE) || stands.authorised()) {
            return List.of();
        }
        if (!passed.may(Power.COMMIT_MONEY)) {
            return beyond();
        }
        return clause.amount() == null
                ? outstanding(AuthoriseFacility.class)
                : act(new AuthoriseFacility(
                        of.programme(), clause.amount(), said == null ? null : said.reuse(), passed.on()));
    }

    /** Of its own motion: without having been asked. */
    private List<Consequence> changed(Subject.OfFacility of, LimitChange change) {
        if (!passed.may(Power.COMMIT_MONEY)) {
            return beyond();
        }
        return clause.amount() == null
                ? outstanding(ChangeFacility.class)
                : act(new ChangeFacility(of.programme(), passed.ref(), change, clause.amount()));
    }

    private @Nullable FacilityResolved said() {
        return resolution.facilities().stream()
                .filter(each -> each.clause().equals(clause.number()))
                .findFirst()
                .orElse(null);
    }

    private List<Consequence> asked(Subject.OfFacility of, Standing stands) {
        var amount = clause.amount();
        var asked = clause.subjectTo();
        if (amount != null && asked != null && stands.authorised() && !stands.asked()) {
            return act(new RequestFacilityExtension(of.programme(), passed.ref(), amount, asked, passed.on()));
        }
        boolean isComplete = amount != null && asked != null;
        return isComplete || clause.does(REQUEST) ? outstanding(RequestFacilityExtension.class) : List.of();
    }

    private List<Consequence> aimed(IndicatorId indicator, Standing stands) {
        List<Consequence> effects = new ArrayList<>();
        resolution.targets().stream()
                .filter(target -> target.clause().equals(clause.number()))
                .map(target -> stands.aims().contains(target.target())
                        ? new ReviseTarget(indicator, target.target(), target.value(), target.threshold(), passed.on())
                        : new SetTarget(indicator, target.target(), target.value(), target.threshold(), passed.on()))
                .map(this::act)
                .forEach(effects::addAll);
        if (!effects.isEmpty() || !clause.does(APPROVE)) {
            return effects;
        }
        return passed.may(Power.SET_TARGETS) ? outstanding(ReviseTarget.class) : beyond();
    }

    private List<Consequence> act(Command command) {
        return List.of(new Consequence.Act(passed.ref(), command));
    }

    private List<Consequence> outstanding(Class<? extends Command> act) {
        return List.of(new Consequence.Outstanding(passed.ref(), act));
    }

    private List<Consequence> beyond() {
        return List.of(new Consequence.BeyondPowers(passed.ref()));
    }
}
