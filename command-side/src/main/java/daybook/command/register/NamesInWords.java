package daybook.command.register;

import daybook.command.refusal.Words;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeOpened;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people call a thing that a reason names by a reference: by its name, the body, the day and the entry.
 *
 * @param about what the reason is given about, to which proposals belong
 */
public record NamesInWords(Register register, Id about) {

    /** Whether a fact of a reason is nothing but a reference, to whatever has a name; or several of them. */
    public static boolean isReference(@Nullable Object fact) {
        return fact instanceof ClauseRef
                || fact instanceof DelegationId
                || fact instanceof Authority
                || fact instanceof EntryNamed
                || fact instanceof Because
                || fact instanceof OfficeId
                || fact instanceof BodyId
                || fact instanceof MeetingId
                || fact instanceof Collection<?> many && many.stream().anyMatch(NamesInWords::isReference);
    }

    /** In words where it is a reference, and else as it is. */
    public @Nullable Object told(@Nullable Object fact) {
        return switch (fact) {
            case ClauseRef ref -> clause(ref);
            case Authority authority -> authority(authority);
            case DelegationId delegation -> delegation(delegation);
            case BodyId body -> name(body);
            case OfficeId office -> name(office);
            case MeetingId meeting -> meeting(meeting);
            case ProposalId proposal when about instanceof ProgrammeId programme -> proposal(programme, proposal);
            case EntryNamed entry -> named(entry).text();
            case Because(var entries, int more) ->
                new Because(entries.stream().map(this::named).toList(), more);
            case Collection<?> many -> many.stream().map(this::told).toList();
            case null -> null;
            default -> fact;
        };
    }

    /** With its number, so that it can be looked up. */
    private EntryNamed named(EntryNamed entry) {
        ProgrammeId programme = entry.fact().programme();
        Integer known = entry.place();
        int place = known == null ? place(programme, entry.fact()) : known;
        long number = place < 0 ? 0 : register.entry(programme, place);
        return number == 0 ? entry : new EntryNamed(entry.fact(), place, numbered(entry.text(), number));
    }

    /** Within the brackets that the text ends with, where it does. */
    private static String numbered(String text, long number) {
        return text.endsWith(")")
                ? text.substring(0, text.length() - 1) + ", entry " + number + ")"
                : text + " (entry " + number + ")";
    }

    private int place(ProgrammeId programme, Fact fact) {
        List<Told> told = register.told(programme);
        return last(told, at -> told.get(at).fact().equals(fact));
    }

    /** What rests on something, as refusals name it: {@code entry 57 (investment approved, Reward)}. */
    public String of(Resting resting) {
        String whose = resting.about() instanceof DelegationId delegation
                ? "delegation " + delegation(delegation)
                : name(resting.about());
        return resting.text(whose);
    }

    private String meeting(MeetingId meeting) {
        return first(register.told(meeting), MeetingHeld.class)
                .map(held -> name(held.body()) + ", " + Words.of(held.effective()))
                .orElse(meeting.value());
    }

    private String authority(Authority authority) {
        return switch (authority) {
            case Authority.UnderClause(var ref) -> "Clause " + clause(ref);
            case Authority.UnderDelegation(var delegation) -> "The delegation " + delegation(delegation);
            case Authority.UnderApproval(var delegation, int number) -> approval(delegation, number);
            case Authority.OfOffice _ -> "The duty of the office";
            case Authority.OfSelf _, Authority.OfProgram _ -> authority.text();
        };
    }

    private String clause(ClauseRef ref) {
        List<Told> told = register.told(ref.meeting());
        int place = last(
                told,
                at -> told.get(at).fact() instanceof ResolutionPassed passed
                        && passed.item().equals(ref.item())
                        && numbered(passed, ref).isPresent());
        if (place < 0 || !(told.get(place).fact() instanceof ResolutionPassed passed)) {
            return ref.text();
        }
        String called = numbered(passed, ref).map(Clause::called).orElse(ref.clause());
        String body = first(told, MeetingHeld.class)
                .map(held -> name(held.body()))
                .orElse(ref.meeting().value());
        return called + " on item " + ref.item() + " of " + body + ", " + Words.of(passed.effective())
                + entry(ref.meeting(), place);
    }

    private static Optional<Clause> numbered(ResolutionPassed passed, ClauseRef ref) {
        return passed.clauses().stream()
                .filter(clause -> clause.number().equals(ref.clause()))
                .findFirst();
    }

    private String delegation(DelegationId delegation) {
        List<Told> told = register.told(delegation);
        int place = last(told, at -> told.get(at).fact() instanceof DelegationGranted);
        return place >= 0 && told.get(place).fact() instanceof DelegationGranted granted
                ? subject(granted.subject()) + ", to "
                        + granted.delegates().stream().map(this::name).collect(Collectors.joining(" and "))
                        + ", of " + Words.of(granted.effective()) + entry(delegation, place)
                : delegation.value();
    }

    private String approval(DelegationId delegation, int number) {
        List<Told> told = register.told(delegation);
        int place = last(
                told, at -> told.get(at).fact() instanceof DelegatedApprovalGiven given && given.approval() == number);
        return place >= 0 && told.get(place).fact() instanceof DelegatedApprovalGiven given
                ? "The approval of " + Words.of(given.amount()) + " by " + name(given.delegate()) + ", "
                        + Words.of(given.effective()) + entry(delegation, place)
                : "Approval " + number + " under " + delegation;
    }

    private String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfProposal(var programme, var proposal) -> "about investment " + proposal(programme, proposal);
            case Subject.OfMatter(var matter) -> "“" + matter + "”";
            case Subject.OfDelegation _, Subject.OfFacility _, Subject.OfIndicator _, Subject.OfIndicatorSet _ ->
                "about " + subject.text();
        };
    }

    private String proposal(ProgrammeId programme, ProposalId proposal) {
        return first(
                        register.told(programme),
                        InvestmentProposed.class,
                        proposed -> proposed.proposal().equals(proposal))
                .map(proposed -> proposal + " (" + proposed.purpose() + ")")
                .orElse(proposal.value());
    }

    private String name(Id thing) {
        List<Fact> named = register.named(thing);
        String name = thing.value();
        for (Fact fact : named) {
            name = switch (fact) {
                case BodyEstablished body -> body.name();
                case OfficeEstablished office -> office.title();
                case ProgrammeOpened programme -> programme.title();
                case IndicatorSetAdopted set -> set.title();
                case IndicatorDefined indicator -> indicator.title();
                case PaperReceived paper -> paper.title();
                case MeetingHeld held -> name(held.body()) + ", " + Words.of(held.effective());
                case NameCorrected corrected -> corrected.name();
                case Fact _ -> name;
            };
        }
        return name;
    }

    /** Nothing where it has no number yet, as in a dry run. */
    private String entry(Id about, int place) {
        long entry = register.entry(about, place);
        return entry == 0 ? "" : " (entry " + entry + ")";
    }

    private static int last(List<Told> told, IntPredicate which) {
        return IntStream.range(0, told.size()).filter(which).max().orElse(-1);
    }

    private static <F extends Fact> Optional<F> first(List<Told> told, Class<F> kind) {
        return first(told, kind, _ -> true);
    }

    private static <F extends Fact> Optional<F> first(List<Told> told, Class<F> kind, Predicate<F> which) {
        Stream<Fact> facts = told.stream().map(Told::fact);
        return facts.filter(kind::isInstance).map(kind::cast).filter(which).findFirst();
    }
}
