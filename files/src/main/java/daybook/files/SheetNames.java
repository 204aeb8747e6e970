package daybook.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for the sheets of a workbook: none longer than a workbook allows, none cut in a word, no two alike. */
final class SheetNames {

    /** As long as a workbook lets a sheet's name be. */
    private static final int LONGEST = 31;

    /** What a workbook keeps for itself. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']|\\p{Cntrl}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEFT_HANGING = Pattern.compile("[\\s,;.(–-]+$");

    /** A workbook keeps one name for a sheet of its own. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** The name, shortened where it has to be, and numbered where another sheet is called so. */
    String of(String name) {
        String clean = BLANKS.matcher(FORBIDDEN.matcher(name).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        String wanted = clean.isEmpty() ? "Table" : clean;
        String found = cut(wanted, LONGEST);
        for (int number = 2; !taken.add(found.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            found = cut(wanted, LONGEST - end.length()) + end;
        }
        return found;
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int blank = name.lastIndexOf(' ', longest);
        return LEFT_HANGING
                .matcher(blank > 0 ? name.substring(0, blank) : inOneWord(name, longest))
                .replaceAll("");
    }

    /** A sign that takes two places is not taken apart. */
    private static String inOneWord(String name, int longest) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
