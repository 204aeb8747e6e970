package daybook.command.form;

import daybook.command.desk.Foreseen;
import daybook.command.form.FormRefusal.FormNoLongerKept;
import daybook.command.refusal.CommonRefusal.RestsOnAnotherNow;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which page comes next, and keeps what was typed for it. */
@Component
final class Pages {

    private final KeptForms forms;
    private final KeptFiles files;
    private final ForeseenLines lines;

    Pages(KeptForms forms, KeptFiles files, ForeseenLines lines) {
        this.lines = lines;
        this.forms = forms;
        this.files = files;
    }

    /** Who sends what, from which form, and when. */
    record Sending(PersonId person, Form form, String path, Instant at) {

        String page(UUID id, String more) {
            return path + "?kept=" + id + more;
        }
    }

    /**
     * The page after this one, or the same where its own fields are refused. Before everything is shown once more, all
     * of it has to stand; if it does not, the reader's side finds the page where it fails.
     *
     * @param whole what would become of the form as a whole
     */
    String turned(Sending sending, Page page, Supplier<Foreseen> whole) {
        if (page.back() instanceof String back && !page.isLast()) {
            // What is in hand is kept as it is: it is looked at when somebody goes on from it.
            UUID id = kept(sending, Foreseen.refused(List.of()));
            files.keep(id, FormFile.LARGEST);
            return sending.page(id, "&page=" + back);
        }
        var own = sending.form().refusals().stream()
                .filter(refusal -> page.asks(refusal.field()))
                .toList();
        var foreseen = own.isEmpty() && page.isLast() ? whole.get() : Foreseen.refused(own);
        var refusals = foreseen.refusals();
        UUID id = kept(sending, foreseen);
        files.keep(id, FormFile.LARGEST);
        if (refusals.isEmpty()) {
            return sending.page(id, "&page=" + (page.isLast() ? Page.CHECK : page.to()));
        }
        return sending.page(id, own.isEmpty() ? "&then=" + Page.CHECK : "&page=" + page.number() + page.then());
    }

    /**
     * The form again, with the reasons against it.
     *
     * @param largest how large a file may be to be kept with it
     */
    String refused(Sending sending, List<Refusal> refusals, long largest) {
        if (!(Page.kept(sending.form()) instanceof UUID id)) {
            UUID kept = forms.keep(
                    UUID.randomUUID(), sending.person(), sending.at(), sending.path(), typed(sending), refusals);
            files.keep(kept, largest);
            return sending.path() + "?refused=" + kept;
        }
        if (!sending.form().isEmpty(Page.NUMBER)) {
            UUID kept = kept(sending, Foreseen.refused(refusals));
            files.keep(kept, largest);
            return sending.page(kept, "");
        }
        boolean isGone =
                !sending.form().isSound() && forms.find(id, sending.person()).isEmpty();
        return sending.page(
                kept(
                        sending,
                        isGone
                                ? Foreseen.refused(List.of(new FormNoLongerKept(KeptForms.KEPT_FOR.toDays())))
                                : new Foreseen(refusals, restsOnNow(refusals), List.of())),
                "&then=" + Page.CHECK);
    }

    /** Where nothing but this has changed since the answers were checked, they can be checked again. */
    private static @Nullable Authority restsOnNow(List<Refusal> refusals) {
        return refusals.size() == 1 && refusals.getFirst() instanceof RestsOnAnotherNow(var _, var now)
                ? Authority.parse(now)
                : null;
    }

    /** The page that shows what was recorded. */
    String recorded(Sending sending, String page) {
        if (Page.kept(sending.form()) instanceof UUID id) {
            forms.recorded(id, sending.person(), page);
        }
        return page;
    }

    void taken(PersonId person, Form form) {
        if (Page.kept(form) instanceof UUID id) {
            forms.discard(id, person);
        }
    }

    private UUID kept(Sending sending, Foreseen foreseen) {
        UUID id = Page.kept(sending.form()) instanceof UUID known ? known : UUID.randomUUID();
        var typed = typed(sending);
        if (foreseen.restsOn() instanceof Authority restsOn) {
            typed.put(Page.RESTS_ON, List.of(restsOn.text()));
        }
        if (!foreseen.consequences().isEmpty()) {
            typed.put(Page.BRINGS, lines.of(foreseen.consequences()));
        }
        return forms.keep(id, sending.person(), sending.at(), sending.path(), typed, foreseen.refusals());
    }

    /** A form that was sent as a whole gets a new request number when it is shown again; page by page it stays one. */
    private static Map<String, List<String>> typed(Sending sending) {
        var typed = new LinkedHashMap<>(sending.form().entries());
        typed.keySet().removeIf(Page::isOfThePage);
        if (Page.kept(sending.form()) == null) {
            typed.remove(Page.REQUEST);
        }
        return typed;
    }
}
