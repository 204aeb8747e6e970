package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.MoneyMoved;
import daybook.query.daybook.Entered;
import daybook.query.registers.ClauseChoice;
import daybook.query.web.Detail;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms about the facility say: how it stands, and the clauses that are about it. */
@Component
class FacilityAsked implements Asking {

    private static final Set<Verb> AUTHORISING = Set.of(Verb.APPROVE);
    private static final Set<Verb> ASKING = Set.of(Verb.REQUEST, Verb.REFER, Verb.ENDORSE);
    private static final Set<Verb> ANSWERING = Set.of(Verb.APPROVE, Verb.REFUSE);

    private final Words words;
    private final Choices choices;
    private final OneProgramme programmes;

    FacilityAsked(Words words, Choices choices, OneProgramme programmes) {
        this.words = words;
        this.choices = choices;
        this.programmes = programmes;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                RecordOpeningPosition.class, asked -> asked.about(before(programmes.of(asked))),
                RepayOpeningBalance.class, asked -> asked.about(before(programmes.of(asked))),
                WriteOffOpeningBalance.class, this::writtenOff,
                AuthoriseFacility.class, this::authorised,
                RequestFacilityExtension.class, this::requested,
                DecideFacilityExtension.class, this::decided,
                ChangeFacility.class, this::changed);
    }

    private void writtenOff(Asked asked) {
        Borrowing page = programmes.of(asked);
        Set<ClauseRef> allowing = allowing(page);
        asked.about(before(page));
        String clause = under(asked, AUTHORISING, choice -> !allowing.contains(choice.ref()));
        asked.start("amount", amount(clause, AUTHORISING, asked));
    }

    /** The clauses that let money be borrowed: they write nothing off. */
    private static Set<ClauseRef> allowing(Borrowing page) {
        var entry = page.facility().authorisedEntry();
        Entered entered = entry == null ? null : page.entered().get(entry);
        Stream<ClauseRef> authorising =
                entered != null && entered.by().authority() instanceof Authority.UnderClause(var ref)
                        ? Stream.of(ref)
                        : Stream.empty();
        Stream<ClauseRef> granting =
                page.facility().extensions().stream().flatMap(asked -> Stream.ofNullable(asked.decidedBy()));
        return Stream.concat(authorising, granting).collect(Collectors.toUnmodifiableSet());
    }

    private void authorised(Asked asked) {
        asked.about(about(programmes.of(asked)));
        String clause = under(asked, AUTHORISING);
        asked.start("limit", amount(clause, AUTHORISING, asked));
    }

    private void changed(Asked asked) {
        asked.about(about(programmes.of(asked)));
        String clause = under(asked, AUTHORISING);
        asked.start("amount", amount(clause, AUTHORISING, asked));
    }

    private void requested(Asked asked) {
        asked.about(about(programmes.of(asked)));
        String clause = under(asked, ASKING);
        asked.start("amount", amount(clause, ASKING, asked))
                .start(
                        "awaiting",
                        choices.clause(clause, ASKING, asked.basis())
                                .map(Clause::subjectTo)
                                .map(Object::toString)
                                .orElse(null));
    }

    private void decided(Asked asked) {
        asked.about(programmes.of(asked).facility().extensions().stream()
                .filter(extension -> extension.state() == Facility.State.PENDING)
                .map(extension -> new Detail(
                        asked.say("pending", Integer.toString(extension.request())), Words.money(extension.amount())))
                .toList());
        under(asked, ANSWERING);
    }

    /** The clause that a link to the form names, among those about the facility. */
    private @Nullable String under(Asked asked, Set<Verb> verbs) {
        return under(asked, verbs, _ -> true);
    }

    private @Nullable String under(Asked asked, Set<Verb> verbs, Predicate<ClauseChoice> which) {
        var facility = new Subject.OfFacility(OneProgramme.named(asked));
        String clause = asked.given("clause").orElse(null);
        asked.start("clause", clause)
                .choose(
                        "clause",
                        choices.clauses(
                                verbs,
                                choice -> choice.clause().subjects().contains(facility) && which.test(choice),
                                asked.basis()));
        return clause;
    }

    /** The amount that the clause states, as it would be typed. */
    private @Nullable String amount(@Nullable String clause, Set<Verb> verbs, Asked asked) {
        return choices.clause(clause, verbs, asked.basis())
                .map(Clause::amount)
                .map(Words::money)
                .orElse(null);
    }

    /** What had been drawn before the day book, and what is owed of that alone. */
    private List<Detail> before(Borrowing page) {
        MoneyMoved before = MoneyMoved.of(page.openings());
        var limit = page.facility().limit();
        return List.of(
                new Detail(
                        words.say("facility.limit"), limit == null ? words.say("facility.none") : Words.money(limit)),
                new Detail(words.say("opening.drawn"), Words.money(before.drawn())),
                new Detail(words.say("opening.owed"), Words.money(before.owed())));
    }

    private List<Detail> about(Borrowing page) {
        var facility = page.facility();
        var limit = facility.limit();
        return limit == null
                ? List.of(new Detail(words.say("facility.limit"), words.say("facility.none")))
                : List.of(
                        new Detail(words.say("facility.limit"), Words.money(limit)),
                        new Detail(words.say("facility.owed"), Words.money(facility.owed())),
                        new Detail(words.say("facility.pending"), Words.money(facility.pending())));
    }
}
