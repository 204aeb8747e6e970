package daybook.query.web.form;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.ProgrammeHead;
import daybook.query.projection.ProjectionName;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forms offer to choose from: what the day book knows, by its names. */
@Component
public class Choices {
    /** Whatever any of the choices reads. */
    public static final Set<ProjectionName> READS = Stream.of(
                    RegistersQuery.READS, BorrowingQuery.READS, ScorecardQuery.READS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 110;

    private final Words words;
    private final RegistersQuery registers;
    private final BorrowingQuery borrowing;
    private final ScorecardQuery scorecards;
    private final Naming naming;

    Choices(Words words, RegistersQuery registers, BorrowingQuery borrowing, ScorecardQuery scorecards, Naming naming) {
        this.words = words;
        this.registers = registers;
        this.borrowing = borrowing;
        this.scorecards = scorecards;
        this.naming = naming;
    }

    public List<Option> constants(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), words.word(constant)))
                .toList();
    }

    /** Clauses with one of these verbs that pass the test, each with its wording. */
    public List<Option> clauses(Set<Verb> verbs, Predicate<ClauseChoice> test, Basis basis) {
        Names names = naming.at(basis);
        return registers.clauses(verbs, basis).stream()
                .filter(test)
                .map(choice -> new Option(
                        choice.ref().text(),
                        shortened(words.say(
                                "form.clause.option",
                                names.body(choice.body()),
                                Words.date(choice.held()),
                                choice.ref().item(),
                                names.number(choice.says()),
                                words.verbs(choice.clause().verbs()),
                                choice.clause().wording()))))
                .toList();
    }

    /** What a clause says, by its reference as text; nothing if there is no such clause with one of these verbs. */
    public Optional<Clause> clause(@Nullable String ref, Set<Verb> verbs, Basis basis) {
        return registers.clauses(verbs, basis).stream()
                .filter(choice -> choice.ref().text().equals(ref))
                .map(ClauseChoice::says)
                .findFirst();
    }

    public List<Option> bodies(Basis basis) {
        return registers.bodies(basis).stream()
                .map(body -> new Option(body.body().value(), body.name()))
                .toList();
    }

    public List<Option> offices(Basis basis) {
        return registers.offices(basis).stream()
                .map(office -> new Option(office.office().value(), office.title()))
                .toList();
    }

    public List<Option> papers(Basis basis) {
        return registers.papers(basis).stream()
                .map(paper -> new Option(
                        paper.paper().value(),
                        shortened(words.say(
                                "form.paper.option", paper.paper().value(), paper.title(), Words.date(paper.dated())))))
                .toList();
    }

    /** Everything that a clause can be about: what a delegation can, and delegations. */
    public List<Option> clauseSubjects(Basis basis) {
        return Stream.concat(
                        subjects(basis).stream(),
                        registers.delegations(basis).stream()
                                .map(line -> option(
                                        new Subject.OfDelegation(line.delegation()), words.subject(line.subject()))))
                .toList();
    }

    /** Everything that a delegation can be about. */
    public List<Option> subjects(Basis basis) {
        List<Option> options = new ArrayList<>();
        borrowing.programmes(basis).forEach(programme -> {
            options.add(option(new Subject.OfFacility(programme.programme()), programme.title()));
            borrowing
                    .borrowing(programme.programme(), basis)
                    .ifPresent(page -> options.addAll(proposals(programme.programme(), page)));
        });
        scorecards.sets(basis).forEach(set -> {
            options.add(option(new Subject.OfIndicatorSet(set.set()), set.title()));
            scorecards.scorecard(set.set(), basis).ifPresent(card -> options.addAll(indicators(card)));
        });
        return options.stream().distinct().toList();
    }

    /** Whether the subject is a facility that has been authorised, so that a clause about it changes it. */
    public boolean isAuthorised(String subject, Basis basis) {
        return borrowing.programmes(basis).stream()
                .map(ProgrammeHead::programme)
                .filter(programme -> new Subject.OfFacility(programme).text().equals(subject))
                .flatMap(programme -> borrowing.borrowing(programme, basis).stream())
                .anyMatch(page -> page.facility().authorised() != null);
    }

    public List<Option> sets(Basis basis) {
        return scorecards.sets(basis).stream()
                .map(set -> new Option(set.set().value(), set.title()))
                .toList();
    }

    /** Every indicator, by its id. */
    public List<Option> indicators(Basis basis) {
        return scorecards.names(basis).stream()
                .map(name -> indicator(name.indicator(), name.title()))
                .toList();
    }

    /** An indicator by its id. */
    public Option indicator(IndicatorId id, String title) {
        return new Option(id.value(), shortened(words.say("form.indicator.option", id.value(), title)));
    }

    /** The indicators of a set, by their ids. */
    public List<Option> indicators(IndicatorSetId set, Basis basis) {
        return scorecards.scorecard(set, basis).stream()
                .flatMap(card -> card.themes().stream())
                .flatMap(theme -> theme.lines().stream())
                .map(line -> line.position().definition())
                .map(definition -> indicator(definition.indicator(), definition.title()))
                .toList();
    }

    /** The same, each with its parts below it. */
    public List<Option> indicatorsAndParts(IndicatorSetId set, Basis basis) {
        return scorecards.scorecard(set, basis).stream()
                .flatMap(Choices::positions)
                .map(IndicatorPosition::definition)
                .map(definition -> indicator(definition.indicator(), definition.title()))
                .distinct()
                .toList();
    }

    private static Stream<IndicatorPosition> positions(Scorecard card) {
        return card.themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .flatMap(line -> Stream.concat(Stream.of(line.position()), line.parts().stream()));
    }

    private List<Option> proposals(ProgrammeId programme, Borrowing page) {
        return page.targets().stream()
                .flatMap(target -> target.proposals().stream()
                        .map(proposal ->
                                option(new Subject.OfProposal(programme, proposal.proposal()), proposal.purpose())))
                .toList();
    }

    private List<Option> indicators(Scorecard card) {
        return positions(card)
                .map(IndicatorPosition::definition)
                .map(definition -> option(new Subject.OfIndicator(definition.indicator()), definition.title()))
                .toList();
    }

    private Option option(Subject subject, String title) {
        return new Option(subject.text(), shortened(words.say("form.subject.option", words.subject(subject), title)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}
