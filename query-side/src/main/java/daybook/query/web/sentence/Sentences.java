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
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.mistake.NameCorrected;
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
import org.jspecify.annotations.Nullable;
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
        return Punctuation.tidied(said(fact, names));
    }

    private String said(Fact fact, Names names) {
        return switch (fact) {
            case BodyEstablished body ->
                words.say("fact.BodyEstablished", body.name(), body.body().value(), words.words(body.powers()));
            case AccountFact account -> new AccountSentences(words, names).of(account);
            case OfficeFact office -> office(office, names);
            case PaperFact paper -> paper(paper, names);
            case MeetingFact meeting -> meeting(meeting, names);
            case IndicatorSetFact set -> set(set, names);
            case IndicatorFact indicator -> new IndicatorSentences(words, names).of(indicator);
            case ProgrammeFact programme -> new ProgrammeSentences(words, names).of(programme);
            case DelegationFact delegation -> new DelegationSentences(words, names).of(delegation);
            case MistakeFact mistake -> mistake(mistake, names);
        };
    }

    private String mistake(MistakeFact fact, Names names) {
        String thing = names.thing(fact.about());
        return switch (fact) {
            case EntryWithdrawn withdrawn -> {
                String said = words.say(
                        "fact.EntryWithdrawn",
                        Long.toString(withdrawn.entry()),
                        words.say("withdrawn." + withdrawn.recorded()),
                        thing);
                yield withdrawn.instead() == null
                        ? said
                        : said + " " + words.say("fact.EntryWithdrawn.instead", withdrawn.instead());
            }
            case NameCorrected corrected ->
                words.say("fact.NameCorrected", fact.about().value(), corrected.name());
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
                        names.paper(figure.paper()),
                        figure.place(),
                        words.subject(figure.subject(), names),
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
                        held.meeting().value(),
                        Words.date(held.effective()));
            case ResolutionPassed passed ->
                words.say(
                        "fact.ResolutionPassed",
                        names.meeting(passed.meeting()),
                        passed.item(),
                        passed.title(),
                        passed.clauses().stream().map(this::clause).collect(Collectors.joining("; ")),
                        words.word(passed.basis()));
            case MinutesConfirmed minutes ->
                words.say("fact.MinutesConfirmed", names.meeting(minutes.meeting()), Words.date(minutes.effective()));
            case ResolutionWithdrawn withdrawn ->
                words.say("fact.ResolutionWithdrawn", names.meeting(withdrawn.meeting()), withdrawn.item());
        };
    }

    /** The sentence puts brackets around it. */
    private static String bare(@Nullable String minuted) {
        return minuted == null ? "" : minuted.replaceAll("^\\((.*)\\)$", "$1");
    }

    private String clause(Clause clause) {
        return words.say(
                clause.minuted() == null ? "fact.ResolutionPassed.clause.unnumbered" : "fact.ResolutionPassed.clause",
                bare(clause.minuted()),
                words.verbs(clause.verbs()),
                clause.wording());
    }

    private String set(IndicatorSetFact fact, Names names) {
        String id = names.set(fact.set());
        return switch (fact) {
            case IndicatorSetAdopted adopted ->
                words.say(
                        "fact.IndicatorSetAdopted",
                        adopted.title(),
                        adopted.set().value(),
                        words.period(adopted.period()));
            case IndicatorJoinedSet joined ->
                words.say("fact.IndicatorJoinedSet", names.indicator(joined.indicator()), id, joined.theme());
            case IndicatorLeftSet left ->
                words.say("fact.IndicatorLeftSet", names.indicator(left.indicator()), id, Words.date(left.effective()));
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
