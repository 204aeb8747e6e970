package daybook.programs;

import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Starts one of the sides: {@code java -jar programs.jar command} or {@code query}, and settings after that. */
public final class Program {

    private static final Map<String, Class<?>> SIDES =
            Map.of("command", CommandProgram.class, "query", QueryProgram.class);

    private Program() {}

    /** Ends with exit code 2 if it is not told which side to start. */
    @SuppressWarnings("SystemOut") // the console is where it belongs
    public static void main(String[] arguments) {
        Class<?> side = arguments.length == 0 ? null : SIDES.get(arguments[0]);
        if (side == null) {
            System.err.println("Say which side to start, command or query, and then any settings.");
            System.exit(2);
            return;
        }
        SpringApplication.run(side, Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
