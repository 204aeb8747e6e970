package daybook.query.web.borrowing;

import daybook.acts.Command;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Facility;
import daybook.query.web.Detail;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
                RecordOpeningPosition.class, asked -> asked.about(about(programmes.of(asked))),
                RepayOpeningBalance.class, asked -> asked.about(about(programmes.of(asked))),
                WriteOffOpeningBalance.class, this::writtenOff,
                AuthoriseFacility.class, this::authorised,
                RequestFacilityExtension.class, this::requested,
                DecideFacilityExtension.class, this::decided,
                ChangeFacility.class, this::changed);
    }

    private void writtenOff(Asked asked) {
        asked.about(about(programmes.of(asked)));
        String clause = under(asked, AUTHORISING);
        asked.start("amount", amount(clause, AUTHORISING, asked));
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
        var facility = new Subject.OfFacility(OneProgramme.named(asked));
        String clause = asked.given("clause").orElse(null);
        asked.start("clause", clause)
                .choose(
                        "clause",
                        choices.clauses(
                                verbs, choice -> choice.clause().subjects().contains(facility), asked.basis()));
        return clause;
    }

    /** The amount that the clause states, as it would be typed. */
    private @Nullable String amount(@Nullable String clause, Set<Verb> verbs, Asked asked) {
        return choices.clause(clause, verbs, asked.basis())
                .map(Clause::amount)
                .map(Words::money)
                .orElse(null);
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
