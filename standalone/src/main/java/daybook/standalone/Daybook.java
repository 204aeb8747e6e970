package daybook.standalone;

import daybook.access.AccessConfiguration;
import daybook.command.CommandConfiguration;
import daybook.standalone.folder.CannotStart;
import daybook.standalone.quickstart.QuickStart;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Import;

/** Starts Daybook: {@code --server.port}, {@code --daybook.data} and all the settings of application.properties. */
@SpringBootApplication(scanBasePackages = {"daybook.standalone", "daybook.query"})
@Import({AccessConfiguration.class, CommandConfiguration.class})
public class Daybook {

    /** Ends with exit code 1 and one line on standard error if it cannot start. */
    @SuppressWarnings("SystemOut") // the console is where the one line belongs
    public static void main(String[] arguments) {
        QuickStart.attempt(Daybook.class, arguments);
        try {
            SpringApplication.run(Daybook.class, arguments);
        } catch (RuntimeException failure) {
            System.err.println(explanation(failure));
            QuickStart.succeeded();
            System.exit(1);
        }
    }

    static String explanation(Throwable failure) {
        var causes = Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .toList();
        for (Throwable cause : causes) {
            if (cause instanceof CannotStart known) {
                return known.getMessage();
            }
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort()
                        + " is taken: stop the other program, or choose another port with --server.port=<port>.";
            }
        }
        return "Daybook could not start: "
                + String.valueOf(causes.getLast().getMessage()).replaceAll("\\s+", " ")
                + " (the log in the data folder, daybook.log, says more)";
    }
}
