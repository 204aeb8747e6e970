package daybook.query.web.form;

import daybook.query.asat.Basis;
import daybook.query.registers.OfficeLine;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.HeldOffices;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
    private final RefusedForms refused;

    Forms(Words words, Heads heads, HeldOffices offices, Choices choices, RefusedForms refused) {
        this.words = words;
        this.heads = heads;
        this.offices = offices;
        this.choices = choices;
        this.refused = refused;
    }

    /** A new form, filled with what was typed where it comes back refused. */
    public FormDraft draft(String form, Visit visit, HttpServletRequest request) {
        return new FormDraft(words, form, typed(visit, request.getParameter("refused")));
    }

    /**
     * The finished page.
     *
     * @param form whose messages are {@code form.<form>.title}, {@code .intro} and {@code .button}
     * @param titled what the title has to name
     */
    public FormPage page(
            String form,
            FormDraft draft,
            Visit visit,
            String action,
            List<Detail> about,
            List<Link> way,
            Object... titled) {
        var held = offices.of(visit.who());
        common(draft, held, visit.basis());
        String heading = words.say("form." + form + ".title", titled);
        String title = draft.typed().isRefused() ? words.say("error-title", heading) : heading;
        String intro = "form." + form + ".intro";
        return new FormPage(
                heads.plain(title, visit, way.toArray(Link[]::new)),
                heading,
                words.has(intro) ? words.say(intro, titled) : null,
                about,
                action,
                draft.fields().stream().anyMatch(field -> field.kind() == Field.Kind.FILE),
                problems(draft),
                draft.fields(),
                words.say("form." + form + ".button"),
                held.isEmpty() ? words.say("form.no-office") : null);
    }

    private void common(FormDraft draft, List<OfficeLine> held, Basis basis) {
        draft.heading("form.why").area("reason");
        // A resolution asks for its paper itself.
        if (!draft.asks("paper")) {
            draft.select("paper", choices.papers(basis));
        }
        draft.text("place");
        var offices = held.stream()
                .map(office -> new Option(office.office().value(), office.title()))
                .toList();
        if (offices.size() == 1) {
            draft.hidden("office", offices.getFirst().value());
        } else if (!offices.isEmpty()) {
            draft.radios("office", offices);
        }
        draft.hidden("request", UUID.randomUUID().toString());
    }

    private static List<FormPage.Problem> problems(FormDraft draft) {
        return draft.typed().refusals().stream()
                .map(refusal -> new FormPage.Problem(
                        refusal.rule(), refusal.message(), refusal.wayOut(), target(draft, refusal.field())))
                .toList();
    }

    private static @Nullable String target(FormDraft draft, @Nullable String name) {
        return draft.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(Field::target)
                .orElse(null);
    }

    private Typed typed(Visit visit, @Nullable String id) {
        if (id == null) {
            return Typed.NOTHING;
        }
        try {
            return refused.find(UUID.fromString(id), visit.who().person(), visit.path())
                    .orElse(Typed.NOTHING);
        } catch (IllegalArgumentException notAnId) {
            return Typed.NOTHING;
        }
    }
}
