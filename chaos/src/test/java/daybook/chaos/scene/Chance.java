package daybook.chaos.scene;

import java.util.List;
import java.util.SplittableRandom;

/** What happens when: the same seed, the same misfortunes. {@code -Dchaos.seed=} and {@code -Dchaos.rounds=} set both. */
public final class Chance {

    private static final long SEED = Long.getLong("chaos.seed", 20071213);

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
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
}
