package daybook.acts.kind;

import static java.util.Map.entry;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Longest;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.exact.ShortName;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.Sha256;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which kind of value a component of a record is, told by its type and by what stands at it. */
public final class Kinds {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String CLAUSE = NAME + "/" + NAME + "/" + NAME;
    private static final int MOST_GRAMMAR = 300;

    /** A number as minuted, or another short name that is no id. */
    private static final Name<String> NUMBER = new Name<>(String.class, "a short name", "1", Id::checked);

    private static final Map<Class<?>, Kind> KNOWN = Map.ofEntries(
            entry(LocalDate.class, new Day()),
            entry(Pence.class, new Money()),
            entry(Measure.class, new Decimal()),
            entry(Ratio.class, new Share()),
            entry(int.class, new Whole(0, 999_999, false)),
            entry(Integer.class, new Whole(0, 999_999, false)),
            entry(long.class, new Whole(-(1L << 53), 1L << 53, true)),
            entry(Long.class, new Whole(-(1L << 53), 1L << 53, true)),
            entry(boolean.class, new YesOrNo()),
            entry(Boolean.class, new YesOrNo()),
            reference(ClauseRef.class, "a clause", CLAUSE, "SSOG-2007-12-13/4/3", ClauseRef::parse, ClauseRef::text),
            reference(
                    Id.class,
                    "a thing",
                    "(body|delegation|indicator-set|meeting|office|paper):" + NAME,
                    "meeting:SSOG-2007-12-13",
                    Id::ofStream,
                    Id::stream),
            reference(
                    Subject.class,
                    "what it is about",
                    "(indicator|indicator-set|facility|delegation):" + NAME + "|proposal:" + NAME + "/" + NAME
                            + "|matter:\\S(.{0,288}\\S)?",
                    "proposal:LEIC-LAA/R03",
                    Subject::parse,
                    Subject::text),
            reference(
                    Authority.class,
                    "an authority",
                    "office|delegation:" + NAME + "|clause:" + CLAUSE + "|approval:" + NAME + "/[1-9][0-9]{0,8}",
                    "clause:SSOG-2007-12-13/4/3",
                    Authority::parse,
                    Authority::text),
            reference(
                    Sha256.class,
                    "a SHA-256 digest",
                    "[0-9a-f]{64}",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    Sha256::new,
                    Sha256::hex),
            reference(
                    UUID.class,
                    "a UUID",
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                    "5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e",
                    UUID::fromString,
                    UUID::toString),
            name(BodyId.class, "a body", "SSOG", BodyId::new),
            name(DelegationId.class, "a delegation", "SSOG-2007-12-13-4-7", DelegationId::new),
            name(IndicatorId.class, "an indicator", "LEIC-R01", IndicatorId::new),
            name(IndicatorSetId.class, "an indicator set", "LEIC-LAA-2006", IndicatorSetId::new),
            name(MeetingId.class, "a meeting", "SSOG-2007-12-13", MeetingId::new),
            name(OfficeId.class, "an office", "LT-CHAIR", OfficeId::new),
            name(PaperId.class, "a paper", "L071213", PaperId::new),
            name(PersonId.class, "a person", "p-chair", PersonId::new),
            name(ProgrammeId.class, "a programme", "LEIC-LAA", ProgrammeId::new),
            name(ProposalId.class, "a proposal", "R03", ProposalId::new));

    private Kinds() {}

    /**
     * The kind of a component.
     *
     * @throws IllegalArgumentException if acts cannot be told in such values
     */
    public static Kind of(RecordComponent component) {
        if (component.getType() == String.class) {
            return text(component);
        }
        if (component.getType() == int.class && component.getAnnotation(Numbered.class) instanceof Numbered numbered) {
            return new Whole(numbered.least(), numbered.most(), false);
        }
        return of(component.getGenericType());
    }

    private static Kind text(RecordComponent component) {
        if (component.isAnnotationPresent(ShortName.class)) {
            return NUMBER;
        }
        return new Text(
                component.getAnnotation(Longest.class) instanceof Longest longest ? longest.value() : Text.LINE);
    }

    /** The kind of a type of values. */
    public static Kind of(Type type) {
        return switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class -> new Many(of(many.getActualTypeArguments()[0]), false);
            case ParameterizedType many
            when many.getRawType() == Set.class || many.getRawType() == SortedSet.class ->
                new Many(of(many.getActualTypeArguments()[0]), true);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("No kind of value is known for " + type);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is of this very enum
    private static Kind plain(Class<?> type) {
        @Nullable Kind known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return new Choice(type);
        }
        if (type.isRecord()) {
            return Group.of(type);
        }
        throw new IllegalArgumentException("No kind of value is known for " + type);
    }

    /** The kind of the names of such things. */
    @SuppressWarnings("unchecked") // each id is known under its own class
    public static <I> Name<I> name(Class<I> type) {
        return (Name<I>) plain(type);
    }

    private static <I> Map.Entry<Class<?>, Kind> name(
            Class<I> type, String words, String example, Function<String, I> id) {
        return entry(type, new Name<>(type, words, example, id));
    }

    private static <T> Map.Entry<Class<?>, Kind> reference(
            Class<T> type,
            String words,
            String form,
            String example,
            Function<String, T> parser,
            Function<T, String> writer) {
        return entry(type, new Reference<>(type, Form.of(words, form, MOST_GRAMMAR, example), parser, writer));
    }
}
