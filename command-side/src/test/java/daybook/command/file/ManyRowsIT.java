package daybook.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.command.example.RunningCommandSide;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** As many rows as {@code -Dimport.rows} says, 2,000 otherwise; what it took is logged. */
class ManyRowsIT {

    private static final int ROWS = Integer.getInteger("import.rows", 2_000);
    private static final int PERIODS = 100;
    private static final long PATIENCE = 600_000;

    @Test
    void many_rows_are_read_and_recorded_and_become_visible_at_once() {
        try (var side = new RunningCommandSide().begun()) {
            StringBuilder indicators = new StringBuilder("indicator,title,effective\n");
            StringBuilder returns = new StringBuilder("indicator,to,value,status\n");
            for (int indicator = 0; indicator < ROWS / PERIODS; indicator++) {
                indicators.append("I").append(indicator).append(",Indicator,1990-04-01\n");
                for (int period = 0; period < PERIODS; period++) {
                    returns.append("I").append(indicator).append(',');
                    returns.append(LocalDate.of(1995, 1, 31).plusMonths(period)).append(',');
                    returns.append(period).append(".5,FINAL\n");
                }
            }
            took("defining", () -> recorded(side, indicators.toString()));
            long before = side.count("daybook.event");
            took("returns", () -> recorded(side, returns.toString()));
            assertThat(side.count("daybook.event")).isEqualTo(before + ROWS / PERIODS * PERIODS);
        }
    }

    private static void recorded(RunningCommandSide side, String csv) {
        var sent = took("  dry run", () -> {
            var id = Sent.kept(side, csv.getBytes(StandardCharsets.UTF_8), EnumSet.allOf(Role.class));
            return id.awaiting(PATIENCE, "CHECKED", "UNREADABLE");
        });
        assertThat(sent.get("acts_refused"))
                .as(sent.rows().getFirst().toString())
                .isEqualTo(0);
        took("  recording", () -> {
            assertThat(sent.confirmed()).isTrue();
            return sent.awaiting(PATIENCE, "RECORDED");
        });
        took("  numbering", () -> {
            while (side.count("daybook.entry") < side.count("daybook.event")) {
                Thread.onSpinWait();
            }
            return sent;
        });
    }

    private static void took(String what, Runnable work) {
        took(what, () -> {
            work.run();
            return what;
        });
    }

    private static <T> T took(String what, Supplier<T> work) {
        long began = System.nanoTime();
        T done = work.get();
        Runtime machine = Runtime.getRuntime();
        LoggerFactory.getLogger(ManyRowsIT.class)
                .info(
                        "{} rows, {}: {} ms, {} MB in use of {} MB",
                        ROWS,
                        what,
                        (System.nanoTime() - began) / 1_000_000,
                        (machine.totalMemory() - machine.freeMemory()) >> 20,
                        machine.maxMemory() >> 20);
        return done;
    }
}
