package daybook.query.web.sentence;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.query.web.FactWords;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a fact says, as a plain sentence. */
@Component
public class Sentences implements FactWords {
    private final Words words;

    public Sentences(Words words) {
        this.words = words;
    }

    public String of(Fact fact) {
        return of(fact, Names.NONE);
    }

    /** The same, with what bodies, offices and people are called. */
    @Override
    public String of(Fact fact, Names names) {
        return switch (fact) {
            case BodyEstablished body ->
                words.say("fact.BodyEstablished", body.name(), body.body().value(), words.words(body.powers()));
            case AccountFact account -> new AccountSentences(words, names).of(account);
            case OfficeFact office -> office(office, names);
            case PaperFact paper -> paper(paper, names);
            case MeetingFact meeting -> meeting(meeting, names);
            case IndicatorSetFact set -> set(set);
            case IndicatorFact indicator -> new IndicatorSentences(words, names).of(indicator);
            case ProgrammeFact programme -> new ProgrammeSentences(words, names).of(programme);
            case DelegationFact delegation -> new DelegationSentences(words, names).of(delegation);
        };
    }

    private String office(OfficeFact fact, Names names) {
        String id = fact.office().value();
        return switch (fact) {
            case OfficeEstablished office -> {
                var body = office.body();
                yield body == null
                        ? words.say("fact.OfficeEstablished", office.title(), id)
                        : words.say("fact.OfficeEstablished.body", office.title(), id, names.body(body));
            }
            case OfficeHolderAppointed held ->
                words.say("fact.OfficeHolderAppointed", names.person(held.person()), names.office(held.office()));
            case OfficeHolderEnded held ->
                words.say("fact.OfficeHolderEnded", names.person(held.person()), names.office(held.office()));
        };
    }

    private String paper(PaperFact fact, Names names) {
        String id = fact.paper().value();
        return switch (fact) {
            case PaperReceived paper -> {
                var document = paper.document();
                String body = names.body(paper.body());
                yield document == null
                        ? words.say("fact.PaperReceived", paper.title(), id, body)
                        : words.say("fact.PaperReceived.document", paper.title(), id, body, document.hex());
            }
            case PrintedFigureRecorded figure ->
                words.say(
                        "fact.PrintedFigureRecorded",
                        id,
                        figure.place(),
                        words.subject(figure.subject()),
                        words.printed(figure.amount(), figure.measure(), figure.quantity()),
                        words.word(figure.quantity()));
        };
    }

    private String meeting(MeetingFact fact, Names names) {
        return switch (fact) {
            case MeetingHeld held ->
                words.say(
                        "fact.MeetingHeld",
                        names.body(held.body()),
                        held.meeting().value());
            case ResolutionPassed passed ->
                words.say(
                        "fact.ResolutionPassed",
                        passed.meeting().value(),
                        passed.item(),
                        passed.title(),
                        passed.clauses().stream().map(this::clause).collect(Collectors.joining("; ")),
                        words.word(passed.basis()));
        };
    }

    private String clause(Clause clause) {
        return words.say("fact.ResolutionPassed.clause", clause.number(), words.word(clause.verb()), clause.wording());
    }

    private String set(IndicatorSetFact fact) {
        String id = fact.set().value();
        return switch (fact) {
            case IndicatorSetAdopted adopted ->
                words.say("fact.IndicatorSetAdopted", adopted.title(), id, words.period(adopted.period()));
            case IndicatorJoinedSet joined ->
                words.say("fact.IndicatorJoinedSet", joined.indicator().value(), id, joined.theme());
            case IndicatorLeftSet left ->
                words.say("fact.IndicatorLeftSet", left.indicator().value(), id, Words.date(left.effective()));
            case RatingSchemeAdopted scheme ->
                words.say(
                        "fact.RatingSchemeAdopted",
                        id,
                        words.list(
                                scheme.ratings().stream().map(RatingWord::word).toList()));
            case RewardTermsAgreed terms -> words.say("fact.RewardTermsAgreed", id, Words.share(terms.threshold()));
        };
    }
}
