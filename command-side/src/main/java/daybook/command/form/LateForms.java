package daybook.command.form;

import daybook.access.session.LayingAside;
import daybook.facts.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a page of a form that was sent when its sender's sign-in no longer held: as typed, with nothing read or done. */
@Component
class LateForms implements LayingAside {

    /** Says to the page that is shown again why it is. */
    private static final String WHY = "&late=1";

    private final Completing completing;
    private final KeptForms forms;
    private final KeptFiles files;
    private final InstantSource clock;

    LateForms(Completing completing, KeptForms forms, KeptFiles files, InstantSource clock) {
        this.completing = completing;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Optional<String> layAside(PersonId person, HttpServletRequest request) {
        return FormPaths.formOf(request.getRequestURI()).map(form -> layAside(person, form, request));
    }

    private String layAside(PersonId person, String form, HttpServletRequest request) {
        UUID id = Page.id(typed(request, Page.KEPT));
        String number = typed(request, Page.NUMBER);
        if (id != null && number.isEmpty()) {
            // The answers had been checked and were confirmed: all of them are kept already.
            return form + "?kept=" + id + "&page=" + Page.CHECK + WHY;
        }
        var whole = completing.whole(request, id == null ? UUID.randomUUID() : id, person);
        Map<String, List<String>> entries = new HashMap<>();
        whole.getParameterMap().forEach((name, values) -> entries.put(name, List.of(values)));
        entries.keySet().removeIf(Page::isOfThePage);
        if (id == null) {
            entries.remove(Page.REQUEST);
        }
        UUID kept = forms.keep(
                Objects.requireNonNullElseGet(Page.id(typed(whole, Page.KEPT)), UUID::randomUUID),
                person,
                clock.instant(),
                form,
                entries,
                List.of());
        files.keep(kept, Counter.largest(form));
        return form + "?kept=" + kept + (Page.isNumber(number) ? "&page=" + number : "") + then(request) + WHY;
    }

    private static String then(HttpServletRequest request) {
        return typed(request, Page.THEN).equals(Page.CHECK) ? "&then=" + Page.CHECK : "";
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
