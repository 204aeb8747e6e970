package daybook.command.form;

import daybook.access.ShownOnce;
import daybook.access.SignedIn;
import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.CitesClause;
import daybook.acts.Command;
import daybook.acts.kind.Kinds;
import daybook.acts.kind.Scalar;
import daybook.command.desk.FileBeside;
import daybook.command.desk.ToldOnce;
import daybook.command.form.FormRefusal.FormChoiceUnknown;
import daybook.command.form.FormRefusal.FormFieldMissing;
import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;

/** The door that takes the form of every act, driven by what is said of the act. {@link FormAddresses} leads to it. */
@Component
class FormDoor {

    private static final String DECISION = "decision";
    private static final String CLAUSE = "clause";
    private static final String AUTHORITY = "authority";
    private static final String FILE = "file";
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");

    private final Counter counter;
    private final Addressed addressed;
    private final List<OwnAnswer> own;
    private final List<FileBeside> files;
    private final ToldOnce toldOnce;
    private final ShortNames shortNames;
    private final List<TypedAgainst> against;

    FormDoor(
            Counter counter,
            Addressed addressed,
            List<OwnAnswer> own,
            List<FileBeside> files,
            ToldOnce toldOnce,
            ShortNames shortNames,
            List<TypedAgainst> against) {
        this.counter = counter;
        this.addressed = addressed;
        this.own = own;
        this.files = files;
        this.toldOnce = toldOnce;
        this.shortNames = shortNames;
        this.against = against;
    }

    @SuppressWarnings("unchecked") // Spring MVC keeps the parts of the address so
    ResponseEntity<Void> take(
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> entries,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn who)
            throws IOException {
        String sent = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var address = (Map<String, String>)
                Objects.requireNonNull(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        Form form = new Form(entries);
        return take(who, act(sent, form), form, address, file, request);
    }

    /** The act that is asked for; where an address is shared, the one that the form's decision is for. */
    private static Act act(String sent, Form form) {
        var acts = Acts.ALL.stream()
                .filter(act -> act.at().filter(at -> at.sent().equals(sent)).isPresent())
                .toList();
        if (acts.size() == 1) {
            return acts.getFirst();
        }
        var decisions =
                acts.stream().map(act -> act.at().orElseThrow().decision()).toList();
        String decision = form.typed(DECISION);
        if (!decisions.contains(decision)) {
            form.refuse(
                    decision.isEmpty()
                            ? new FormFieldMissing(DECISION)
                            : new FormChoiceUnknown(DECISION, Form.shortened(decision), decisions));
        }
        return acts.get(Math.max(0, decisions.indexOf(decision)));
    }

    private ResponseEntity<Void> take(
            SignedIn who,
            Act act,
            Form sent,
            Map<String, String> address,
            @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        At at = act.at().orElseThrow();
        var told = addressed.read(act, address);
        var own = this.own.stream().filter(answer -> answer.act() == act.type()).toList();
        Form form = sent;
        for (OwnAnswer answer : own) {
            form = answer.prepared(form);
        }
        var answers = new Answers(act, form, own, told, shortNames);
        for (TypedAgainst each : against) {
            each.typed(act, form, told).forEach(form::refuse);
        }
        var cited = cited(act, form);
        var document = document(act, form, file);
        AtomicReference<@Nullable String> password = new AtomicReference<>();
        Supplier<Command> command = () -> document == null ? answers.command() : document.with(answers.command());
        var answer = counter.take(
                who,
                form,
                new Counter.Way(
                        filled(at.form(), address::get),
                        () -> filled(at.shows(), answers::inAddress),
                        act.question("paper").isPresent() && !told.containsKey("paper"),
                        reason -> asked(act, reason)),
                cited,
                command,
                () -> beside(answers.command(), document, password));
        return carrying(password.get(), answer, request);
    }

    /** The field of the form that asks for what the reason lies in. */
    private static @Nullable String asked(Act act, Refusal reason) {
        String field = reason.field();
        if (AUTHORITY.equals(field) && act.citesClause().isPresent()) {
            return CLAUSE;
        }
        return reason.isAroundTheCommand() ? field : act.askedAs(field);
    }

    private void beside(Command command, @Nullable Document document, AtomicReference<@Nullable String> password) {
        var maker = toldOnce.password(command);
        if (maker != null) {
            password.set(maker.get());
        }
        if (document != null) {
            document.keep();
        }
    }

    /** What an act is done under and does not name itself; null for what it usually rests on. */
    private static Supplier<@Nullable Authority> cited(Act act, Form form) {
        CitesClause cites = act.citesClause().orElse(null);
        if (cites == null) {
            return form.read(AUTHORITY, references(Authority.class))::orNull;
        }
        Scalar<ClauseRef> clauses = references(ClauseRef.class);
        var clause = cites.orOffice() ? form.read(CLAUSE, clauses) : form.required(CLAUSE, clauses);
        return () -> clause.orNull() instanceof ClauseRef named ? new Authority.UnderClause(named) : null;
    }

    @SuppressWarnings("unchecked") // a kind is known under the class of its values
    private static <T> Scalar<T> references(Class<T> type) {
        return (Scalar<T>) Kinds.of(type);
    }

    /** A document that is sent with the form, which may go without as it may in calls and files. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Document(FileBeside taker, Typed<byte[]> bytes, String name) {
        Command with(Command command) {
            return taker.with(command, bytes.get());
        }

        void keep() {
            taker.keep(bytes.get(), name);
        }
    }

    private @Nullable Document document(Act act, Form form, @Nullable MultipartFile file) throws IOException {
        var taker = files.stream().filter(each -> each.command() == act.type()).findFirst();
        if (taker.isEmpty() || file == null || !FormFile.isChosen(file)) {
            return null;
        }
        String name = file.getOriginalFilename();
        return new Document(taker.get(), FormFile.optional(form, FILE, file), name == null ? "" : name);
    }

    /** Hands the password on to be shown only where it was really given; a form sent twice gives none the second time. */
    private static ResponseEntity<Void> carrying(
            @Nullable String password, ResponseEntity<Void> answer, HttpServletRequest request) {
        return password == null
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(
                                HttpHeaders.SET_COOKIE,
                                ShownOnce.carrying(password, request).toString())
                        .build();
    }

    static String filled(String address, Function<String, @Nullable String> values) {
        return NAMED.matcher(address).replaceAll(found -> String.valueOf(values.apply(found.group(1))));
    }
}
