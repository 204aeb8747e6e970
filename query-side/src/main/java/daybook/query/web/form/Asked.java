package daybook.query.web.form;

import daybook.query.asat.Basis;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of an act that somebody asks for, while it is being told what the act's record cannot tell. */
public final class Asked {

    private final Words words;
    private final String key;
    private final Visit visit;
    private final HttpServletRequest request;
    private final Map<String, String> address;
    private final FormDraft draft;

    private final List<Link> way = new ArrayList<>();
    private final List<Detail> about = new ArrayList<>();
    private final List<Object> titled = new ArrayList<>();
    private final Map<String, List<Option>> choices = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, Consumer<FormDraft>> own = new HashMap<>();

    Asked(
            Words words,
            String key,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> address,
            FormDraft draft) {
        this.words = words;
        this.key = key;
        this.visit = visit;
        this.request = request;
        this.address = address;
        this.draft = draft;
    }

    public Visit visit() {
        return visit;
    }

    public Basis basis() {
        return visit.basis();
    }

    /** What the address names; what cannot be such a thing is not found. */
    public <T> T named(String name, Function<String, T> reader) {
        try {
            return reader.apply(Objects.requireNonNull(address.get(name)));
        } catch (IllegalArgumentException | java.time.DateTimeException noSuchThing) {
            throw new NotFound();
        }
    }

    /** What a link to the form has filled in. */
    public Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Words of the act's own. */
    public String say(String more, Object... arguments) {
        return words.say(key + "." + more, arguments);
    }

    /** The page above, and the one above that. */
    public Asked under(Link... links) {
        way.addAll(List.of(links));
        return this;
    }

    public Asked about(List<Detail> details) {
        about.addAll(details);
        return this;
    }

    /** What the title has to name. */
    public Asked titled(Object... names) {
        titled.addAll(List.of(names));
        return this;
    }

    /** What there is to choose from, in a list that opens. */
    public Asked choose(String name, List<Option> options) {
        choices.put(name, options);
        return this;
    }

    /** What there is to choose from, all of it in sight. */
    public Asked pick(String name, List<Option> options) {
        open.add(name);
        return choose(name, options);
    }

    /** What stands in a field before anybody has typed. */
    public Asked start(String name, @Nullable String value) {
        draft.start(name, value);
        return this;
    }

    /** The same with a day that a link to the form has filled in; what is no day fills nothing in. */
    public Asked startDay(String name) {
        given(name).flatMap(Asked::day).ifPresent(day -> draft.start(name, day));
        return this;
    }

    /** The day that was typed so far, or filled in by a link. */
    public Optional<LocalDate> typedDay(String name) {
        return draft.typed(name + "-day").isEmpty()
                ? given(name).flatMap(Asked::day)
                : Typing.day(draft.typed(name + "-day"), draft.typed(name + "-month"), draft.typed(name + "-year"));
    }

    /** What was typed so far; empty if nothing was. */
    public String typed(String name) {
        return draft.typed(name);
    }

    /** Whether it was asked for, and left empty or emptied. */
    public boolean isLeftEmpty(String name) {
        return draft.journey().typed().isAnswered(name) && draft.typed(name).isBlank();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Fields of their own for what one field cannot ask. */
    public Asked ask(String name, Consumer<FormDraft> fields) {
        own.put(name, fields);
        return this;
    }

    FormDraft draft() {
        return draft;
    }

    List<Link> way() {
        return way;
    }

    List<Detail> details() {
        return about;
    }

    Object[] names() {
        return titled.toArray();
    }

    @Nullable
    List<Option> options(String name) {
        return choices.get(name);
    }

    boolean isInSight(String name) {
        return open.contains(name);
    }

    @Nullable
    Consumer<FormDraft> own(String name) {
        return own.get(name);
    }
}
