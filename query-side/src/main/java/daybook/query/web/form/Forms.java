package daybook.query.web.form;

import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
import daybook.query.asat.Basis;
import daybook.query.registers.OfficeLine;
import daybook.query.web.Authorities;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.HeldOffices;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts forms together: what is particular to each, and what all of them ask. */
@Component
public class Forms {
    private final Words words;
    private final Heads heads;
    private final HeldOffices offices;
    private final Choices choices;
    private final BegunForms begun;
    private final BroughtLines brought;
    private final Naming naming;

    Forms(
            Words words,
            Heads heads,
            HeldOffices offices,
            Choices choices,
            BegunForms begun,
            BroughtLines brought,
            Naming naming) {
        this.naming = naming;
        this.brought = brought;
        this.words = words;
        this.heads = heads;
        this.offices = offices;
        this.choices = choices;
        this.begun = begun;
    }

    /** A new form, or one that was begun, filled with what was typed so far. */
    public FormDraft draft(String prefix, Visit visit, HttpServletRequest request) {
        return new FormDraft(words, prefix, journey(visit, request));
    }

    /**
     * The page that somebody has come to: of those that the draft's headings divide it into, or the last, on which
     * everything is checked before it is recorded.
     *
     * @param prefix of the form's own messages {@code .title}, {@code .intro} and {@code .button}
     * @param titled what the title has to name
     */
    public FormPage page(
            String prefix,
            FormDraft draft,
            Visit visit,
            String action,
            List<Detail> about,
            List<Link> way,
            Object... titled) {
        var held = offices.of(visit.who());
        common(draft, held, visit.basis());
        String title = words.say(prefix + ".title", titled);
        String intro = prefix + ".intro";
        var journey = draft.journey();
        var pages = Page.of(draft.fields());
        int at = journey.at(pages);
        String heading = at == 0
                ? words.say("form.check")
                : Objects.requireNonNullElse(pages.get(at - 1).heading(), title);
        boolean isFirst = at == 1;
        return new FormPage(
                heads.plain(windowTitle(journey, heading, title), visit, way.toArray(Link[]::new)),
                heading.equals(title) ? null : title,
                heading,
                isFirst && words.has(intro) ? words.say(intro, titled) : null,
                isFirst || at == 0 ? about : List.of(),
                action,
                at > 0 && pages.get(at - 1).hasFile(),
                problems(draft, pages, at),
                isKept(journey),
                notice(journey),
                place(journey, pages, at),
                at == 0 ? toConfirm(draft) : asked(pages.get(at - 1)),
                at == 0 ? new Checking(journey, pages).answers() : List.of(),
                at == 0 ? restsOn(journey, visit) : null,
                at == 0 ? brought.of(journey.typed(), visit.basis()) : List.of(),
                words.say(at == 0 ? prefix + ".button" : "form.continue"),
                held.isEmpty() ? words.say("form.no-office") : null);
    }

    /**
     * A form that is sent in one piece and recorded only after it has been looked at again, such as a file of rows.
     *
     * @param stopper why nothing can be sent; null where it can
     */
    public record Whole(
            List<Field> fields,
            List<FormPage.Problem> problems,
            String kept,
            String request,
            @Nullable String notice,
            @Nullable String stopper) {}

    /** The draft in one piece, with the reason and the office that every form asks for. */
    public Whole whole(FormDraft draft, Visit visit) {
        var held = offices.of(visit.who());
        draft.area("reason", Longest.WORDING);
        office(draft, held);
        var pages = List.of(new Page(null, draft.fields()));
        return new Whole(
                draft.fields(),
                problems(draft, pages, 1),
                draft.journey().kept().toString(),
                UUID.randomUUID().toString(),
                notice(draft.journey()),
                held.isEmpty() ? words.say("form.no-office") : null);
    }

    /** What the entry would rest on, as whoever takes the form found out; null where something speaks against it. */
    private @Nullable Link restsOn(Journey journey, Visit visit) {
        var told = journey.typed().values("journey-rests-on");
        return told.isEmpty()
                ? null
                : new Authorities(words, naming.at(visit.basis()), visit.at()).of(Authority.parse(told.getFirst()));
    }

    private String windowTitle(Journey journey, String heading, String title) {
        String both = heading.equals(title) ? title : words.say("form.page-title", heading, title);
        return journey.typed().isRefused() ? words.say("error-title", both) : both;
    }

    private static FormPage.Step place(Journey journey, List<Page> pages, int at) {
        int before = at == 0 ? pages.size() : at - 1;
        boolean fromCheck = at > 0 && journey.backToCheck();
        String back = fromCheck ? Journey.CHECK : before == 0 ? null : Integer.toString(before);
        return new FormPage.Step(
                journey.kept().toString(),
                journey.request(),
                at,
                at == 0 ? Journey.CHECK : journey.after(at, pages),
                back,
                back == null ? null : journey.to(back),
                fromCheck,
                journey.recorded());
    }

    private @Nullable String notice(Journey journey) {
        var fate = journey.fate();
        return fate == null ? null : words.say("form.notice." + fate);
    }

    /** Whether it is said that what was typed is still there: not where it has been thrown away. */
    private static boolean isKept(Journey journey) {
        return journey.typed().refusals().stream()
                .noneMatch(refusal -> refusal.rule().equals("form-no-longer-kept"));
    }

    private void common(FormDraft draft, List<OfficeLine> held, Basis basis) {
        draft.heading("form.why").area("reason", Longest.WORDING);
        // A resolution asks for its paper itself.
        if (!draft.asks("paper")) {
            draft.select("paper", choices.papers(basis));
        }
        draft.limited(Field.Kind.TEXT, "place", "place", Source.LONGEST_PLACE);
        office(draft, held);
    }

    private static void office(FormDraft draft, List<OfficeLine> held) {
        var offices = held.stream()
                .map(office -> new Option(office.office().value(), office.title()))
                .toList();
        if (offices.size() == 1) {
            draft.given("office", offices.getFirst());
        } else if (!offices.isEmpty()) {
            draft.radios("office", offices);
        }
    }

    /** What is asked on the page: whether something that looks wrong is right, only where everything is checked. */
    private static List<Field> asked(Page page) {
        return page.fields().stream()
                .filter(field -> field.kind() != Field.Kind.CONFIRM)
                .toList();
    }

    /** What looks wrong. */
    private static List<Field> toConfirm(FormDraft draft) {
        return draft.fields().stream()
                .filter(field -> field.kind() == Field.Kind.CONFIRM && field.hint() != null)
                .toList();
    }

    /** What is asked for the first time is a question yet, and no problem. */
    private static boolean isOnlyAsked(FormDraft draft, @Nullable String name) {
        return toConfirm(draft).stream()
                .anyMatch(field -> field.name().equals(name) && field.errors().isEmpty());
    }

    private static List<FormPage.Problem> problems(FormDraft draft, List<Page> pages, int at) {
        return draft.refusals().stream()
                .filter(refusal -> !isOnlyAsked(draft, refusal.field()))
                .map(refusal -> new FormPage.Problem(
                        refusal.rule(), refusal.message(), refusal.wayOut(), href(draft, pages, at, refusal.field())))
                .toList();
    }

    /** The field on this page, or the page that it is on. */
    private static @Nullable String href(FormDraft draft, List<Page> pages, int at, @Nullable String name) {
        int on = Page.of(name, pages);
        if (on == 0) {
            return toConfirm(draft).stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .map(field -> "#" + field.target())
                    .orElse(null);
        }
        String element = pages.get(on - 1).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(Field::target)
                .map(target -> "#" + target)
                .orElse("");
        return on == at ? element : draft.journey().toChange(on) + element;
    }

    private Journey journey(Visit visit, HttpServletRequest request) {
        UUID id = id(request.getParameter("kept"));
        UUID known = id == null ? id(request.getParameter("refused")) : id;
        return known == null
                ? Journey.begun(visit.path())
                : begun.find(known, visit.who().person(), visit.path())
                        .map(found -> Journey.on(request, visit.path(), known, found))
                        .orElseGet(() -> Journey.inPlace(visit.path()));
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
