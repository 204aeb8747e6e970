package daybook.standalone.before;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** What was said then and is said otherwise today. */
final class Differences {

    private static final int AT_ONCE = 16;
    private static final int AROUND = 120;

    /** What was said then, and who says it today. */
    record Pair(String then, Supplier<String> today) {}

    private Differences() {}

    static List<String> among(List<Pair> pairs) throws InterruptedException, ExecutionException {
        List<String> differences = new ArrayList<>();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> answers =
                    pairs.stream().map(pair -> askers.submit(pair.today()::get)).toList();
            for (int place = 0; place < pairs.size(); place++) {
                String then = pairs.get(place).then();
                String today = answers.get(place).get();
                if (!then.equals(today)) {
                    differences.add(told(then, today));
                }
            }
        }
        return differences;
    }

    /** The question, and both from shortly before they part. */
    private static String told(String then, String today) {
        int parting = 0;
        while (parting < Math.min(then.length(), today.length()) && then.charAt(parting) == today.charAt(parting)) {
            parting++;
        }
        return then.substring(0, then.indexOf('\t')) + "\n  then:  " + piece(then, parting) + "\n  today: "
                + piece(today, parting) + "\n";
    }

    private static String piece(String text, int parting) {
        return text.substring(Math.max(0, parting - AROUND), Math.min(text.length(), parting + AROUND));
    }
}
