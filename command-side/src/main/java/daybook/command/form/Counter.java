package daybook.command.form;

import daybook.access.SignedIn;
import daybook.acts.Command;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Name;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Foreseen;
import daybook.command.desk.Outcome;
import daybook.command.desk.Terms;
import daybook.command.form.FormRefusal.FormRequestMissing;
import daybook.command.form.FormRefusal.FormSourceIncomplete;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.SaidAt;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.files.Limits;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes forms to the desk and sends the person on: to the thing's page with the entry number, or back to the form with
 * what was typed and why it was refused.
 */
@Component
public class Counter {

    private static final Name<OfficeId> OFFICE = Kinds.name(OfficeId.class);
    private static final Name<PaperId> PAPER = Kinds.name(PaperId.class);

    private final Desk desk;
    private final Pages pages;
    private final InstantSource clock;

    Counter(Desk desk, Pages pages, InstantSource clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Where a form comes from and leads to.
     *
     * @param form the path of the form
     * @param page the path of the page that shows what was recorded, once the form has been found sound
     * @param paperMayStandAlone whether the field {@code paper} means something to the form itself, so that without a
     *     place it is no source
     * @param fields where the form asks for what a reason lies in
     */
    public record Way(
            String form,
            Supplier<String> page,
            boolean paperMayStandAlone,
            Function<Refusal, @Nullable String> fields) {

        private Foreseen asked(Foreseen foreseen) {
            return foreseen.against(asked(foreseen.refusals()));
        }

        private List<Refusal> asked(List<Refusal> refusals) {
            return refusals.stream().map(this::asked).toList();
        }

        private Refusal asked(Refusal reason) {
            String field = fields.apply(reason);
            return Objects.equals(field, reason.field()) ? reason : SaidAt.field(field, reason);
        }
    }

    /**
     * Submits what the form asks for, if it can be read at all. A page of a form that is filled in over several is kept
     * for the next one; before everything is checked, it is tried whether it would be refused.
     *
     * @param cited the authority, or null for the usual one; asked only once the form has been found sound, as the command is
     * @param beside what is to be kept in the same transaction
     */
    ResponseEntity<Void> take(
            SignedIn who,
            Form form,
            Way way,
            Supplier<@Nullable Authority> cited,
            Supplier<Command> command,
            Runnable beside) {
        Instant now = clock.instant();
        var id = request(form);
        var office = form.required("office", OFFICE);
        var reason = form.text("reason", Longest.WORDING);
        Typed<Source> source =
                way.paperMayStandAlone() && form.isEmpty("place") ? new Typed<>(null) : source(form, "paper", "place");
        Supplier<Request> asked = () -> new Request(
                id.get(),
                who.roles(),
                new Asker(
                        who.person(),
                        office.get(),
                        cited.get(),
                        reason.orNull() instanceof String said ? said : "",
                        source.orNull()),
                now);
        var at = new Pages.Sending(who.person(), form, way.form(), now);
        if (Page.of(form) instanceof Page page) {
            return on(pages.turned(
                    at,
                    page,
                    () -> form.isSound()
                            ? way.asked(desk.rehearse(asked.get(), command.get()))
                            : Foreseen.refused(form.refusals())));
        }
        if (!form.isSound()) {
            return on(pages.refused(at, form.refusals(), FormFile.LARGEST));
        }
        return on(
                switch (desk.submit(
                        asked.get(), command.get(), Terms.NONE.with(beside).restingOn(Page.restsOn(form)))) {
                    case Outcome.Recorded(var entries) ->
                        pages.recorded(at, way.page().get() + "?after=" + entries.getLast() + since(entries));
                    case Outcome.Refused(var refusals) -> pages.refused(at, way.asked(refusals), FormFile.LARGEST);
                });
    }

    /** From which entry on, where there are several. */
    private static String since(List<Long> entries) {
        return entries.size() == 1 ? "" : "&since=" + entries.getFirst();
    }

    /** A paper and the place in it, from two fields that are filled in together or not at all. */
    public static Typed<Source> source(Form form, String paperField, String placeField) {
        var paper = form.read(paperField, PAPER);
        var place = form.text(placeField, Source.LONGEST_PLACE);
        if (form.isEmpty(paperField) != form.isEmpty(placeField)) {
            form.refuse(new FormSourceIncomplete(form.isEmpty(paperField) ? paperField : placeField));
        }
        return new Typed<>(
                paper.orNull() instanceof PaperId id && place.orNull() instanceof String where
                        ? new Source(id, where)
                        : null);
    }

    /** Back to a form that asks for no command, with what was typed and why it was refused. */
    public ResponseEntity<Void> back(SignedIn who, Form form, String path) {
        return on(pages.refused(
                new Pages.Sending(who.person(), form, path, clock.instant()), form.refusals(), largest(path)));
    }

    /** A form that asks for no command has been taken: nothing of it is kept any more. */
    public void taken(SignedIn who, Form form) {
        pages.taken(who.person(), form);
    }

    /** How large a file may be to be kept with this form. */
    static long largest(String form) {
        return form.equals("/imports/new") ? Limits.MOST_BYTES : FormFile.LARGEST;
    }

    /** The number that the form was given when it was made. */
    public static Typed<UUID> request(Form form) {
        try {
            return new Typed<>(UUID.fromString(form.typed("request")));
        } catch (IllegalArgumentException notANumber) {
            form.refuse(new FormRequestMissing());
            return new Typed<>(null);
        }
    }

    private static ResponseEntity<Void> on(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
