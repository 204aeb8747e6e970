package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Longest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every field of every form is sent nonsense: it is told so at the field, and nothing is recorded. */
class BadFormInputIT {

    private static final String TOO_LONG = "x".repeat(Longest.WORDING + 1);
    private static final String HTML = "<script>alert(1)</script>";
    private static final String SQL = "'; drop table daybook.event; --";
    private static final String HUGE = "9".repeat(40);
    private static final String FULL_WIDTH = "\uff14\uff10\uff10\uff10\uff10";
    private static final String CYRILLIC_O = "4\u043e\u043e\u043e\u043e";

    static List<Crawl.Found> forms() {
        return Crawl.forms();
    }

    /** How a field is asked for. */
    private enum Kind {
        DATE,
        MONEY,
        CHOICE,
        TEXT,
        FILE
    }

    private record Field(String name, Kind kind, int page) {}

    /**
     * Something that somebody might send.
     *
     * @param isWrong whether it is wrong in any field of the kind
     */
    private record Sent(Map<String, String> entries, boolean isWrong) {}

    @Test
    void no_form_is_left_out() {
        assertThat(forms().stream().map(Crawl.Found::pattern)).containsAll(Crawl.formPatterns());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_refused_at_its_field_and_nothing_is_recorded(Crawl.Found form) {
        var reader = Reader.signedIn(form.account());
        var page = reader.get(form.path()).page();
        String action = page.select("main form[method=post]").attr("action");
        long before = RunningDaybook.dayBook().head();
        var softly = new SoftAssertions();
        for (Map<Field, Sent> round : rounds(fields(reader, form, action))) {
            tries(reader, form, action, round, softly);
        }
        softly.assertThat(RunningDaybook.dayBook().head())
                .as("nothing was recorded")
                .isEqualTo(before);
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void left_empty_says_of_each_field_what_to_enter(Crawl.Found form) {
        var reader = Reader.signedIn(form.account());
        String action =
                reader.get(form.path()).page().select("main form[method=post]").attr("action");
        String empty = reader.post(action, Map.of("request", UUID.randomUUID().toString()))
                .location();
        var check = reader.get(empty + "&page=check").page();
        var said = check.select("#error-summary [data-rule$=missing]").eachText();
        assertThat(said)
                .doesNotHaveDuplicates()
                .allSatisfy(message -> assertThat(message).matches("(Enter|Choose) .*"));
        assertThat(String.join("\n", check.select("main .govuk-error-message").eachText()))
                .as("said at the fields, too")
                .contains(said);
    }

    /** The auditor may read everything and do nothing. */
    @ParameterizedTest
    @MethodSource("forms")
    void tells_whoever_may_not_send_it_who_may(Crawl.Found form) {
        var answer = Reader.signedIn("auditor").get(form.path());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("main [data-rule=role-may-not]").text())
                .contains("Only these roles may do what is done here: ")
                .contains("Your account has none of them");
        assertThat(answer.page().select("main form")).isEmpty();
    }

    /**
     * What is sent together: in each round every field gets another of its nonsense, so that all of them are named at
     * once. Where nothing of a round is wrong in itself, and the form might be taken, its fields are sent one by one;
     * and so is everything by {@code -Ddaybook.one-by-one=true}.
     */
    private static List<Map<Field, Sent>> rounds(List<Field> fields) {
        var all = fields.stream()
                .filter(field -> !badly(field).isEmpty())
                .collect(Collectors.toMap(field -> field, BadFormInputIT::badly, (one, _) -> one, LinkedHashMap::new));
        int many = all.values().stream().mapToInt(List::size).max().orElse(0);
        List<Map<Field, Sent>> rounds = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Map<Field, Sent> round = new LinkedHashMap<>();
            for (var each : all.entrySet()) {
                round.put(
                        each.getKey(),
                        each.getValue().get(number % each.getValue().size()));
            }
            if (Boolean.getBoolean("daybook.one-by-one")
                    || round.values().stream().noneMatch(Sent::isWrong)) {
                round.forEach((field, sent) -> rounds.add(Map.of(field, sent)));
            } else {
                rounds.add(round);
            }
        }
        return rounds;
    }

    private static void tries(
            Reader reader, Crawl.Found form, String action, Map<Field, Sent> round, SoftAssertions softly) {
        String what = round.entrySet().stream()
                .map(each -> each.getKey() + " given "
                        + shortened(each.getValue().entries().toString()))
                .collect(Collectors.joining(", "));
        Map<String, String> entries = new LinkedHashMap<>();
        round.values().forEach(sent -> entries.putAll(sent.entries()));
        entries.put("request", UUID.randomUUID().toString());
        var answer = reader.post(action, entries);
        softly.assertThat(answer.status()).as(what).isEqualTo(303);
        softly.assertThat(answer.location()).as(what).startsWith(form.path() + "?refused=");
        if (answer.location().contains("refused=")) {
            String refusals = refusals(answer.location());
            round.forEach((field, sent) -> {
                if (sent.isWrong()) {
                    softly.assertThat(refusals).as(what).contains("\"field\": \"" + field.name() + "\"");
                }
            });
        }
    }

    private static String refusals(String location) {
        return RunningDaybook.bean(JdbcClient.class)
                .sql("select refusals::text from command.kept_form where id = ?")
                .param(UUID.fromString(location.substring(location.indexOf("refused=") + 8)))
                .query(String.class)
                .single();
    }

    private static List<Sent> badly(Field field) {
        return switch (field.kind()) {
            case DATE ->
                List.of(
                        date(field, "31", "2", "2008"),
                        date(field, "32", "13", "2008"),
                        date(field, "-1", "1", "2008"),
                        date(field, "1", "1", "08"),
                        date(field, "1", "1", HUGE),
                        date(field, "1", "", "2008"),
                        date(field, "\uff11", "1", "2008"),
                        date(field, HTML, SQL, TOO_LONG));
            case MONEY -> values(field, true, "forty", "1.86m", "-", HUGE, FULL_WIDTH, CYRILLIC_O, HTML, SQL, TOO_LONG);
            case CHOICE -> values(field, true, HTML, SQL, TOO_LONG, "\u0430 b");
            case TEXT -> {
                var all = new ArrayList<>(values(field, true, TOO_LONG, "a\u0000b", "\u0007"));
                all.addAll(values(field, false, HTML, SQL, HUGE, "-1", FULL_WIDTH, "\u202e", " "));
                yield all;
            }
            case FILE -> List.of();
        };
    }

    private static Sent date(Field field, String day, String month, String year) {
        return new Sent(
                Map.of(field.name() + "-day", day, field.name() + "-month", month, field.name() + "-year", year), true);
    }

    private static List<Sent> values(Field field, boolean isWrong, String... values) {
        return Arrays.stream(values)
                .map(value -> new Sent(Map.of(field.name(), value), isWrong))
                .collect(Collectors.toList());
    }

    /** The fields of all the pages of a form. */
    private static List<Field> fields(Reader reader, Crawl.Found form, String action) {
        var empty = reader.post(action, Map.of("request", UUID.randomUUID().toString()));
        assertThat(empty.status()).as("an empty form").isEqualTo(303);
        assertThat(empty.location()).as("an empty form").contains("?refused=");
        List<Field> fields = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            var answer = reader.get(empty.location() + "&page=" + number);
            assertThat(answer.status()).isEqualTo(200);
            var page = answer.page();
            if (!page.select("input[name=journey-page]").attr("value").equals("" + number)) {
                break;
            }
            for (String name : page.select("input[name=journey-asks]").eachAttr("value")) {
                var kind = kind(page, name);
                // What is ticked there fills in clauses on the page that follows, and is itself sent on to nobody.
                if (kind != null && !name.equals("taken")) {
                    fields.add(new Field(name, kind, number));
                }
            }
        }
        assertThat(fields).isNotEmpty();
        return fields;
    }

    private static Kind kind(Document page, String name) {
        if (page.getElementById(name + "-day") != null) {
            return Kind.DATE;
        }
        var field = page.selectFirst("main [name='" + name + "']:not([type=hidden])");
        if (field == null) {
            return null;
        }
        return switch (field.tagName() + " " + field.attr("type")) {
            case "select ", "input radio", "input checkbox" -> Kind.CHOICE;
            case "input file" -> Kind.FILE;
            default -> field.parent().hasClass("govuk-input__wrapper") ? Kind.MONEY : Kind.TEXT;
        };
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }
}
