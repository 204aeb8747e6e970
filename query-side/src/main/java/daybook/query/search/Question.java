package daybook.query.search;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, taken apart.
 *
 * @param words what is left of it without figures and days
 * @param begins the beginnings of words, in the database's way of writing them; empty if words are excluded or quoted
 * @param marks the figures and days, in the database's way of writing them
 * @param entry the number of an entry, if it can be one; null if not
 */
public record Question(
        String words, String begins, String marks, @Nullable Long entry) {
    /** More than anybody types, and few enough to be quick. */
    public static final int LONGEST = 200;

    private static final Pattern ENTRY = Pattern.compile("(?i)(?:entry\\s*)?#?\\s*([1-9][0-9]{0,17})");
    private static final Pattern NUMERIC_DAY = Pattern.compile("\\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\\b");
    private static final Pattern ISO_DAY = Pattern.compile("\\b([0-9]{4})-([0-9]{2})-([0-9]{2})\\b");
    private static final Pattern NAMED_DAY = Pattern.compile(
            "(?i)\\b([0-9]{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+([0-9]{4})\\b");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.-])£?\\s?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,13})(?:\\.[0-9]{1,4})?(?![\\w-])%?");

    public static Question of(String typed) {
        var entry = ENTRY.matcher(typed);
        List<String> marks = new ArrayList<>();
        String rest = taken(typed, ISO_DAY, found -> day(found.group(1), month(found.group(2)), found.group(3)), marks);
        rest = taken(rest, NUMERIC_DAY, found -> day(found.group(3), month(found.group(2)), found.group(1)), marks);
        rest = taken(rest, NAMED_DAY, found -> day(found.group(3), month(found.group(2)), found.group(1)), marks);
        rest = taken(rest, FIGURE, found -> figure(found.group()), marks);
        return new Question(
                rest.strip(),
                begins(rest),
                String.join(" & ", marks),
                entry.matches() ? Long.valueOf(entry.group(1)) : null);
    }

    private interface Reader {
        @Nullable
        String read(MatchResult found);
    }

    /** What remains once these have been taken out; what turns out to be none stays. */
    private static String taken(String typed, Pattern pattern, Reader reader, List<String> marks) {
        return pattern.matcher(typed).replaceAll(found -> {
            String mark = reader.read(found);
            if (mark == null) {
                return Matcher.quoteReplacement(found.group());
            }
            marks.add(mark);
            return " ";
        });
    }

    private static int month(String typed) {
        return Character.isDigit(typed.charAt(0))
                ? Integer.parseInt(typed)
                : Arrays.stream(Month.values())
                        .filter(month -> month.name().startsWith(typed.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    private static @Nullable String day(String year, int month, String day) {
        try {
            return Marks.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** An amount of money or a number: which, is not always said. */
    private static @Nullable String figure(String typed) {
        var number = new BigDecimal(typed.replaceAll("[£,%\\s]", ""));
        String asNumber = Marks.of(new Measure(number));
        if (number.scale() > 2 || number.compareTo(Pence.LARGEST.pounds()) > 0) {
            return asNumber;
        }
        String asMoney = Marks.of(Pence.ofPounds(number));
        return typed.contains("£") ? asMoney : "(" + asMoney + " | " + asNumber + " | " + plain(number) + ")";
    }

    /** As a word, such as the number of a paragraph. */
    private static String plain(BigDecimal number) {
        return "'" + number.toPlainString() + "'";
    }

    private static String begins(String rest) {
        if (rest.contains("\"") || rest.matches("(?s).*(^|\\s)-\\S.*")) {
            return "";
        }
        return Arrays.stream(rest.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 1)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
