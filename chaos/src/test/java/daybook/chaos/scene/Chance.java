package daybook.chaos.scene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens when: the same seed, the same misfortunes. The seed is the day's, so that the runs of many days meet with
 * more than one run of all of them would. {@code -Dchaos.seed=} asks for that of another day, {@code -Dchaos.rounds=} for
 * more of the same.
 */
public final class Chance {

    private static final long SEED = Long.getLong("chaos.seed", ofToday());

    private final SplittableRandom random;

    static {
        System.out.println("Misfortunes of " + told() + "; the same again by -Dchaos.seed=" + SEED);
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** 13 December 2007 is 20071213. */
    private static long ofToday() {
        return Long.parseLong(LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** Of a test, apart from that of every other test. */
    public static Chance of(Class<?> test) {
        return new Chance(new SplittableRandom(SEED ^ test.getSimpleName().hashCode()));
    }

    public static int rounds(int unlessSaid) {
        return Integer.getInteger("chaos.rounds", unlessSaid);
    }

    public static String told() {
        return "seed " + SEED;
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** All of them, in an order of its own. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> left = new ArrayList<>(all);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }
}
