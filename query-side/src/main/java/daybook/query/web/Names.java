package daybook.query.web;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.AccountId;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What bodies, offices, people and things are called. What has no name there goes by the id. */
public record Names(
        Map<BodyId, String> bodies, Map<OfficeId, String> offices, Map<PersonId, String> people, Things things) {
    private static final int LONGEST = 80;
    private static final int SHORT = 48;

    /** Everything goes by its id. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    /** Those of bodies, offices and people alone. */
    public Names(Map<BodyId, String> bodies, Map<OfficeId, String> offices, Map<PersonId, String> people) {
        this(bodies, offices, people, Things.NONE);
    }

    public String body(BodyId id) {
        return bodies.getOrDefault(id, id.value());
    }

    /** Empty for none. */
    public String officeOrNone(@Nullable OfficeId id) {
        return id == null ? "" : office(id);
    }

    public String office(OfficeId id) {
        return offices.getOrDefault(id, id.value());
    }

    public String person(PersonId id) {
        return people.getOrDefault(id, id.value());
    }

    public List<String> offices(List<OfficeId> ids) {
        return ids.stream().map(this::office).toList();
    }

    /** The name, and the id behind it; the id alone where there is no name. */
    private static String both(Optional<String> name, String id) {
        return name.map(known -> shortened(known) + " (" + id + ")").orElse(id);
    }

    private static String shortened(String name) {
        return shortened(name, LONGEST);
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + "…";
    }

    public String indicator(IndicatorId id) {
        return both(things.indicator(id), id.value());
    }

    public String set(IndicatorSetId id) {
        return both(things.set(id), id.value());
    }

    public String programme(ProgrammeId id) {
        return both(things.programme(id), id.value());
    }

    public String proposal(ProgrammeId programme, ProposalId id) {
        return both(things.proposal(programme, id).map(purpose -> "“" + shortened(purpose) + "”"), id.value());
    }

    public String paper(PaperId id) {
        return both(things.paper(id).map(title -> "“" + shortened(title) + "”"), id.value());
    }

    /** Whatever it is, by its name where it has one. */
    public String thing(Id id) {
        return switch (id) {
            case BodyId body -> body(body);
            case OfficeId office -> office(office);
            case PaperId paper -> paper(paper);
            case MeetingId meeting -> meeting(meeting);
            case IndicatorSetId set -> set(set);
            case IndicatorId indicator -> indicator(indicator);
            case ProgrammeId programme -> programme(programme);
            case AccountId account -> account.value();
            case DelegationId delegation -> delegation(delegation);
        };
    }

    /** The same without the id behind it, as titles have it. */
    public String plainly(Id id) {
        return switch (id) {
            case PaperId paper -> things.paper(paper).orElse(paper.value());
            case IndicatorSetId set -> things.set(set).orElse(set.value());
            case IndicatorId indicator -> things.indicator(indicator).orElse(indicator.value());
            case ProgrammeId programme -> things.programme(programme).orElse(programme.value());
            case BodyId _, OfficeId _, MeetingId _, AccountId _, DelegationId _ -> thing(id);
        };
    }

    /** The body and the day. */
    public String meeting(MeetingId id) {
        return things.meeting(id).map(met -> met.body() + ", " + met.held()).orElse(id.value());
    }

    /** As minuted; where the minutes give none, by its place. */
    public static String number(Clause clause) {
        return clause.minuted() == null ? clause.called() + " (not numbered)" : clause.called();
    }

    /** As minuted, where the day book knows it. */
    public String number(ClauseRef clause) {
        return things.clause(clause).map(Names::number).orElse(clause.clause());
    }

    /** Its number, the item, and the meeting with its day. */
    public String clause(ClauseRef clause) {
        return things.meeting(clause.meeting())
                .map(met -> number(clause) + " on item " + clause.item() + " of " + met.body() + ", " + met.held())
                .orElseGet(() -> clause.meeting() + "/" + clause.item() + "/" + number(clause));
    }

    /** To whom it was given, and by which clause. */
    public String delegation(DelegationId id) {
        return things.delegation(id)
                .map(given -> "to " + String.join(" and ", offices(given.delegates())) + ", by clause "
                        + clause(given.clause()))
                .orElse(id.value());
    }

    /** What it is for, in few words, and the id behind it. */
    public String proposalBriefly(ProgrammeId programme, ProposalId id) {
        return both(things.proposal(programme, id).map(purpose -> shortened(purpose, SHORT)), id.value());
    }
}
