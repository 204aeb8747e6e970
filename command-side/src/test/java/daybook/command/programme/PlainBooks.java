package daybook.command.programme;

import java.util.ArrayList;
import java.util.List;

/** The money of two investments under one facility, kept as anybody would keep it by hand: day by day, in whole pounds. */
final class PlainBooks {

    static final int DAYS = 12;

    private final List<int[]> facility = new ArrayList<>();
    private final List<int[]> rulings = new ArrayList<>();
    private final int[][][] spent = new int[2][4][DAYS];

    void extend(int day, int pounds) {
        facility.add(new int[] {day, pounds});
    }

    /** Nothing for a refusal. */
    void rule(int investment, int day, int pounds) {
        rulings.add(new int[] {investment, day, pounds});
    }

    /** The acts are 0 to set aside, 1 to commit, 2 to draw and 3 to repay. */
    boolean allows(int act, int investment, int day, int pounds) {
        for (int on = day; on < DAYS; on++) {
            int after = spent[investment][act][on] + pounds;
            boolean within = switch (act) {
                case 0 -> after <= approved(investment, on);
                case 1 -> after <= approved(investment, on) && after <= spent[investment][0][on];
                case 2 ->
                    after <= approved(investment, on)
                            && after <= spent[investment][1][on]
                            && owed(0, on) + owed(1, on) + pounds <= limit(on);
                default -> pounds <= owed(investment, on);
            };
            if (!within) {
                return false;
            }
        }
        return true;
    }

    void post(int act, int investment, int day, int pounds) {
        for (int on = day; on < DAYS; on++) {
            spent[investment][act][on] += pounds;
        }
    }

    int owed(int investment, int day) {
        return spent[investment][2][day] - spent[investment][3][day];
    }

    int limit(int day) {
        return facility.stream()
                .filter(more -> more[0] <= day)
                .mapToInt(more -> more[1])
                .sum();
    }

    private int approved(int investment, int day) {
        int[] last = {0, -1, 0};
        for (int[] ruling : rulings) {
            if (ruling[0] == investment && ruling[1] <= day && ruling[1] >= last[1]) {
                last = ruling;
            }
        }
        return last[2];
    }
}
