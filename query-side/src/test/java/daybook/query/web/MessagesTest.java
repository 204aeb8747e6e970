package daybook.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.ReservedPage;
import daybook.acts.Role;
import daybook.facts.body.Power;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.Rag;
import daybook.facts.json.FactCatalogue;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.programme.Advice;
import daybook.facts.reward.Coverage;
import daybook.query.asat.AsAtAnswer;
import daybook.query.borrowing.Decision;
import daybook.query.borrowing.Facility;
import daybook.query.projection.ProjectionName;
import daybook.query.registers.DelegationStanding;
import daybook.query.scorecard.Stretch;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:(?<!asked[.])say|has)\\(\\s*\"([a-zA-Z0-9.-]*[a-zA-Z0-9-])\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");

    private final Words words = TestWords.words();

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        Role.values(),
                        Power.values(),
                        Frequency.values(),
                        Polarity.values(),
                        ReturnStatus.values(),
                        Shape.values(),
                        TargetKind.values(),
                        Series.values(),
                        Rag.values(),
                        ResolutionBasis.values(),
                        Verb.values(),
                        DelegationStanding.values(),
                        PrintedQuantity.values(),
                        Advice.values(),
                        ProjectionName.values(),
                        TrailNode.Kind.values(),
                        TrailNode.Gap.values(),
                        TrailNode.Flag.values(),
                        TrailEdge.Relation.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_has_its_word(Enum<?> constant) {
        assertThat(words.word(constant)).isNotBlank();
    }

    /** The last of two would win, and stand in the place of the first. */
    @Test
    void no_name_stands_for_two_messages() throws IOException {
        try (var files = Files.list(MAIN.resolve("resources/messages"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("#") && line.contains("="))
                                .map(line -> line.substring(0, line.indexOf('='))))
                        .as(file.toString())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_message_that_the_code_names_exists() throws IOException {
        assertThat(named(MAIN.resolve("java"), IN_CODE)).hasSizeGreaterThan(150).allMatch(words::has);
    }

    @Test
    void every_message_that_a_template_names_exists() throws IOException {
        assertThat(named(MAIN.resolve("resources/templates"), IN_TEMPLATES))
                .hasSizeGreaterThan(100)
                .allMatch(words::has);
    }

    @Test
    void every_message_put_together_from_a_constant_exists() {
        assertThat(keys("stretch.", Stretch.Reason.values())).allMatch(words::has);
        assertThat(keys("coverage.", Coverage.values())).allMatch(words::has);
        assertThat(keys("scorecard.latest.", Coverage.values())).allMatch(words::has);
        assertThat(keys("extension.", Facility.State.values())).allMatch(words::has);
        assertThat(keys("outcome.", Decision.Outcome.values())).allMatch(words::has);
        assertThat(keys("as-at-refused.", AsAtAnswer.Rule.values())).allMatch(words::has);
        assertThat(keys("task.", ReservedPage.values())).allMatch(words::has);
    }

    @Test
    void every_kind_of_fact_has_a_sentence() {
        assertThat(FactCatalogue.kinds()).isNotEmpty().allMatch(kind -> words.has("fact." + kind.getSimpleName()));
    }

    /** A plain apostrophe would swallow the arguments that follow it. */
    @Test
    void no_message_has_a_plain_apostrophe() throws IOException {
        try (var files = Files.list(MAIN.resolve("resources/messages"))) {
            assertThat(files.flatMap(MessagesTest::lines)).isNotEmpty().noneMatch(line -> line.contains("'"));
        }
    }

    /** Thymeleaf puts a fragment in before it looks at conditions on the same element. */
    @Test
    void no_template_puts_a_condition_beside_a_fragment() throws IOException {
        var beside = Pattern.compile("<[^>]*th:(if|unless|each)=[^>]*th:(replace|insert)=|"
                + "<[^>]*th:(replace|insert)=[^>]*th:(if|unless|each)=");
        try (var files = Files.list(MAIN.resolve("resources/templates"))) {
            assertThat(files.flatMap(MessagesTest::lines))
                    .isNotEmpty()
                    .noneMatch(line -> beside.matcher(line).find());
        }
    }

    private static List<String> keys(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant).toList();
    }

    private static List<String> named(Path folder, Pattern pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(MessagesTest::text)
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
