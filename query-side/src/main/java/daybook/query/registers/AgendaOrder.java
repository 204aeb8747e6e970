package daybook.query.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order of an agenda: 2 stands before 10, 4a before 4b, ii before iii. Small Roman numbers count as such only where all
 * letters of the agenda can be read so.
 */
record AgendaOrder(boolean roman) implements Comparator<String> {

    private static final Pattern PART = Pattern.compile("[0-9]+|[A-Za-z]+");
    private static final Pattern SMALL_ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");

    static AgendaOrder of(Collection<String> items) {
        return new AgendaOrder(items.stream()
                .flatMap(AgendaOrder::parts)
                .filter(part -> !Character.isDigit(part.charAt(0)))
                .allMatch(part -> SMALL_ROMAN.matcher(part).matches()));
    }

    /** A number before any word; numbers by how much they are. */
    private record Part(boolean word, String digits, String text) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::word)
                    .thenComparing(part -> part.digits().length())
                    .thenComparing(Part::digits)
                    .thenComparing(Part::text)
                    .compare(this, other);
        }
    }

    @Override
    public int compare(String one, String other) {
        List<Part> first = read(one);
        List<Part> second = read(other);
        for (int at = 0; at < Math.min(first.size(), second.size()); at++) {
            int order = first.get(at).compareTo(second.get(at));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(first.size(), second.size());
        return order == 0 ? one.compareTo(other) : order;
    }

    private List<Part> read(String item) {
        List<Part> parts = new ArrayList<>();
        parts(item).forEach(part -> {
            if (Character.isDigit(part.charAt(0))) {
                parts.add(new Part(false, part.replaceFirst("^0+(?=.)", ""), ""));
            } else if (roman) {
                parts.add(new Part(false, Integer.toString(value(part)), ""));
            } else {
                parts.add(new Part(true, "", part));
            }
        });
        return parts;
    }

    private static Stream<String> parts(String item) {
        return PART.matcher(item).results().map(MatchResult::group);
    }

    private static int value(String small) {
        int value = 0;
        for (int at = 0; at < small.length(); at++) {
            int one = worth(small.charAt(at));
            value += at + 1 < small.length() && worth(small.charAt(at + 1)) > one ? -one : one;
        }
        return value;
    }

    private static int worth(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }
}
