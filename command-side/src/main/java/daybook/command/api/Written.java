package daybook.command.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
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
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How an exact value is written as a JSON string.
 *
 * @param words what it is, for people
 * @param most characters
 * @param example one of the worked example's
 */
record Written(String words, Pattern form, int most, String example, Function<String, ?> reader) {

    private static final int MOST_NAME = 64;
    private static final int MOST_ANY = 300;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String PROPOSAL = "proposal:" + NAME + "/" + NAME;

    private static final Map<Class<?>, Written> KNOWN = Map.ofEntries(
            Map.entry(Pence.class, of("an amount in whole pence", "-?[0-9]{1,17}", 18, "4000000", Pence::parse)),
            Map.entry(
                    Measure.class,
                    of("a decimal number", "-?[0-9]{1,30}([.][0-9]{1,30})?", 62, "43.5", Measure::parse)),
            Map.entry(Ratio.class, of("a fraction", "-?[0-9]{1,18}/[1-9][0-9]{0,17}", 38, "3/5", Ratio::parse)),
            Map.entry(
                    ClauseRef.class,
                    of("a clause", NAME + "/" + NAME + "/" + NAME, 194, "SSOG-2007-12-13/4/3", ClauseRef::parse)),
            Map.entry(
                    Subject.class,
                    of(
                            "what it is about",
                            "(indicator|indicator-set|facility):" + NAME + "|" + PROPOSAL,
                            MOST_ANY,
                            "proposal:LEIC-LAA/R03",
                            Subject::parse)),
            Map.entry(
                    Authority.class,
                    of(
                            "an authority",
                            "office|delegation:" + NAME + "|clause:" + NAME + "/" + NAME + "/" + NAME + "|approval:"
                                    + NAME + "/[1-9][0-9]{0,8}",
                            MOST_ANY,
                            "clause:SSOG-2007-12-13/4/3",
                            Authority::parse)),
            Map.entry(
                    Sha256.class,
                    of(
                            "a SHA-256 digest",
                            "[0-9a-f]{64}",
                            64,
                            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                            Sha256::new)),
            Map.entry(
                    UUID.class,
                    of(
                            "a UUID",
                            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                            36,
                            "5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e",
                            UUID::fromString)),
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

    /** How values of the type are written, if they are written as one string at all. */
    static Optional<Written> as(Class<?> type) {
        var known = KNOWN.get(type);
        return known != null
                ? Optional.of(known)
                : creator(type).map(creator -> of("a " + words(type), ".+", MOST_ANY, "example", read(creator)));
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.UK);
    }

    private static Map.Entry<Class<?>, Written> name(
            Class<?> type, String words, String example, Function<String, ?> reader) {
        return Map.entry(type, new Written(words, Id.FORM, MOST_NAME, example, reader));
    }

    private static Written of(String words, String form, int most, String example, Function<String, ?> reader) {
        return new Written(words, Pattern.compile(form), most, example, reader);
    }

    /** What makes a value of the type from one string, as its own annotation says. */
    private static Optional<Executable> creator(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Function<String, ?> read(Executable creator) {
        return text -> Construction.by(creator, text);
    }
}
