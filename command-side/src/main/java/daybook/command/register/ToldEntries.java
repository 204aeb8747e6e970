package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.NameCorrected;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What was entered in streams, what of it stands, and what stands on it. */
public interface ToldEntries {

    /** Everything entered about the thing, in order; nothing if the day book does not know it. */
    List<Told> told(Id about);

    /** The place in the thing's stream, from 0, of the entry of that number; null if it is none of that stream's. */
    @Nullable
    Integer place(Id about, long entry);

    /** Whether anybody has ever been appointed to any office. */
    boolean begun();

    /** The delegations granted about the subject, in the order in which they were recorded. */
    List<DelegationId> delegations(Subject about);

    /** The meetings with a clause about the subject. */
    List<MeetingId> meetingsAbout(Subject about);

    /**
     * Until the end of the transaction nobody else decides what leans on all that is decided about this matter, over
     * several streams; to be asked before they are read. Where nothing is recorded, nobody has to wait.
     */
    default void alone(Subject about) {}

    /**
     * The same of what delegates approve under all the delegations of a clause. Whoever needs a matter, too, is alone with
     * that first.
     */
    default void alone(ClauseRef delegating) {}

    /**
     * What a delegation is about, without holding it: enough to be {@link #alone} with the matter before anything of the
     * delegation is read to decide on. Null where nobody has to wait.
     */
    default @Nullable Subject matterOf(DelegationId delegation) {
        return null;
    }

    /**
     * The same of a thing that is to be withdrawn or called otherwise: nothing else comes to lean on it until the
     * transaction has ended.
     */
    default void alone(Id about) {}

    /** The number of the entry at the place in the thing's stream; 0 while it has none yet. */
    long entry(Id about, int place);

    /**
     * Where something was entered by the authority of a clause of the resolution, in order. Nothing more comes to rest on
     * it until the transaction that asks has ended.
     */
    List<Whereabouts> citing(MeetingId meeting, String item);

    /**
     * Where something was entered together with the resolution by the authority of a clause of it, as what it brought
     * about; the last first.
     */
    default List<Whereabouts> broughtAbout(MeetingId meeting, String item) {
        return List.of();
    }

    /** Of that, what was not taken back. */
    default List<Resting> effects(MeetingId meeting, String item) {
        return Resting.all(broughtAbout(meeting, item), this, _ -> true);
    }

    /** Where a text stands that may name something, the last first; in other streams than that of one thing. */
    List<Whereabouts> naming(String text, Id besides);

    /** Of what was entered by the authority of a clause of the resolution, what was not taken back. */
    default List<Resting> standingOn(MeetingId meeting, String item) {
        return Resting.all(citing(meeting, item), this, _ -> true);
    }

    /** What names the thing and was not taken back, the last first: enough of it to be told. */
    default List<Resting> standingOn(Id thing) {
        return standingOn(thing.value(), thing, told -> Mention.of(thing, told));
    }

    /** All that names the thing and was not taken back, the last first. */
    default List<Resting> allStandingOn(Id thing) {
        return Resting.all(naming(thing.value(), thing), this, told -> Mention.of(thing, told));
    }

    /** What of that kind has the text in it and was not taken back, the last first: enough of it to be told. */
    default List<Resting> standingOn(String text, Id besides, Predicate<Told> kind) {
        return Resting.standing(naming(text, besides), this, kind);
    }

    /** What stands of all that was entered about the thing: what was recorded by mistake counts as if it had not been. */
    default List<Told> standing(Id about) {
        return Told.standing(told(about));
    }

    /** What stands of what was entered about the thing, and how its name was corrected. */
    default List<Fact> named(Id about) {
        List<Told> all = told(about);
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).fact() instanceof NameCorrected || Told.stands(place, all))
                .mapToObj(place -> all.get(place).fact())
                .toList();
    }
}
