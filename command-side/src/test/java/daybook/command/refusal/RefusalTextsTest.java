package daybook.command.refusal;

import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Acts;
import daybook.acts.Role;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Many;
import daybook.command.example.HouseRecords;
import daybook.facts.exact.Pence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    @Test
    void every_refusal_has_words_and_a_way_out_and_no_words_are_left_over() throws IOException {
        Set<String> rules =
                HouseRecords.of(Refusal.class).stream().map(Refusal::ruleOf).collect(Collectors.toSet());
        assertThat(RefusalTexts.rules()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(texts().stringPropertyNames()).hasSize(2 * rules.size());
    }

    @Test
    void no_two_refusals_share_a_rule() {
        assertThat(HouseRecords.of(Refusal.class)).extracting(Refusal::ruleOf).doesNotHaveDuplicates();
    }

    @Test
    void words_ask_only_for_facts_that_the_refusal_has() throws IOException {
        Properties texts = texts();
        for (Class<?> refusal : HouseRecords.of(Refusal.class)) {
            Set<String> facts = Arrays.stream(refusal.getRecordComponents())
                    .map(component -> component.getName())
                    .collect(Collectors.toSet());
            String rule = Refusal.ruleOf(refusal);
            var asked = PLACEHOLDER.matcher(texts.getProperty(rule) + texts.getProperty(rule + ".way-out"));
            while (asked.find()) {
                assertThat(facts).as(rule).contains(asked.group(1));
            }
        }
    }

    @Test
    void what_a_reason_lies_in_is_called_as_the_act_calls_it_and_not_as_its_form_does() {
        var components =
                Acts.ALL.stream().flatMap(act -> components(act.fields())).collect(Collectors.toSet());
        assertThat(HouseRecords.of(Refusal.class).stream()
                        .filter(refusal -> refusal.isAnnotationPresent(LiesIn.class))
                        .map(refusal -> refusal.getAnnotation(LiesIn.class))
                        .filter(said -> !said.aroundTheCommand())
                        .map(LiesIn::value)
                        // In a list it is the item and the part of it: clause-1-number.
                        .map(field -> field.replaceAll(".*-[0-9]+-", "")))
                .isNotEmpty()
                .isSubsetOf(components);
    }

    private static Stream<String> components(Group group) {
        return group.fields().stream().flatMap(field -> Stream.concat(Stream.of(field.name()), parts(field.kind())));
    }

    private static Stream<String> parts(Kind kind) {
        return switch (kind) {
            case Group parts -> components(parts);
            case Many(Group parts, boolean _) -> components(parts);
            default -> Stream.empty();
        };
    }

    @Test
    void facts_are_written_as_people_write_them() {
        var future = RefusalTexts.of(new CommonRefusal.DatedInTheFuture("to", day("2009-03-31"), day("2008-02-20")));
        assertThat(future.message()).isEqualTo("31 March 2009 has not come yet: today is 20 February 2008.");
        assertThat(future.field()).isEqualTo("to");
        assertThat(future.rule()).isEqualTo("dated-in-the-future");
        var tooMuch = RefusalTexts.of(new CommonRefusal.AmountTooLarge("cap", new Pence(4_000_050), pounds(1_000)));
        assertThat(tooMuch.message()).isEqualTo("£40,000.50 is more than the £1,000 that an entry can hold.");
        var role = RefusalTexts.of(
                new CommonRefusal.RoleMayNot("define indicator", List.of(Role.SECRETARY, Role.PERFORMANCE_OFFICER)));
        assertThat(role.wayOut()).startsWith("This is for: secretary, performance officer.");
    }

    @Test
    void what_looks_like_a_placeholder_in_a_fact_stays_as_it_is() {
        var named = RefusalTexts.of(new CommonRefusal.NotInTheDayBook("office", "office", "{kind} $1 \\"));
        assertThat(named.message()).isEqualTo("The day book knows no office called {kind} $1 \\.");
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(
                RefusalTexts.class.getResourceAsStream("/refusals.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
