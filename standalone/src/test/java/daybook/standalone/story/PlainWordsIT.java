package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people read, on every kind of page that links lead to: whole sentences, and names where there are names. */
class PlainWordsIT {

    private static final Pattern MARKS =
            Pattern.compile(".{0,40}(;\\s*;|(?<![.…])\\.\\s?\\.(?![.])|,\\s*\\.|:\\s*:).{0,20}");
    private static final Pattern LABELS =
            Pattern.compile("(?i).{0,20}\\b(note|condition|reason|item|clause): *\\1\\b.{0,20}");

    private static final Pattern REFERENCES = Pattern.compile(
            ".{0,60}\\b([A-Z][A-Z0-9-]+-\\d{4}-\\d{2}-\\d{2}/[\\w.-]+/[\\w.-]+|[0-9a-f]{64})\\b.{0,20}");

    private static Set<String> codes;

    static List<Crawl.Found> pages() {
        return Crawl.pages();
    }

    /** What things are called by those who write entries: not people and accounts, which have no better name sometimes. */
    private static Set<String> codes() {
        if (codes == null) {
            codes = RunningDaybook.bean(JdbcClient.class)
                    .sql(
                            "select distinct split_part(stream, ':', 2) from daybook.event where stream not like 'account:%'")
                    .query(String.class)
                    .list()
                    .stream()
                    .collect(Collectors.toSet());
        }
        return codes;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_mark_and_no_label_stands_twice(Crawl.Found found) {
        String text = Reader.signedIn(found.account())
                .get(found.path())
                .page()
                .select("main")
                .text();
        assertThat(MARKS.matcher(text).results().map(one -> one.group())).isEmpty();
        assertThat(LABELS.matcher(text).results().map(one -> one.group())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_title_is_a_code(Crawl.Found found) {
        var page = Reader.signedIn(found.account()).get(found.path()).page();
        String titles = page.title() + " " + page.select("h1").text() + " "
                + page.select(".govuk-caption-l").text();
        assertThat(codes().stream()
                        .filter(code -> Pattern.compile("(?<![\\w-])" + Pattern.quote(code) + "(?![\\w-])")
                                .matcher(titles)
                                .find()))
                .as(titles)
                .isEmpty();
    }

    /** What programs and auditors copy stands as code or in fields; what is typed into files, on the page about those. */
    static List<Crawl.Found> told() {
        return pages().stream()
                .filter(found -> !found.path().startsWith("/files"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("told")
    void no_reference_to_a_clause_and_no_fingerprint_stands_in_a_sentence(Crawl.Found found) {
        var main = Reader.signedIn(found.account())
                .get(found.path())
                .page()
                .select("main")
                .clone();
        main.select("code, pre, option, input, textarea, .govuk-summary-list__value")
                .remove();
        assertThat(REFERENCES.matcher(main.text()).results().map(one -> one.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_answer_that_was_not_given_is_shown_to_be_checked(Crawl.Found found) {
        var page = Reader.signedIn(found.account()).get(found.path()).page();
        assertThat(page.select(".govuk-summary-list .daybook-quiet").eachText()).isEmpty();
    }
}
