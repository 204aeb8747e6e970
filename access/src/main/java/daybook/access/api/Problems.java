package daybook.access.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Puts faults together into problem details (RFC 9457), whose {@code type} says the rule. */
public final class Problems {

    /** Where a rule is explained. */
    public static final String PATH = "/problems/";

    /** The rule of a problem with several faults that have not the same rule. */
    public static final String SEVERAL = "several";

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, Fault fault) {
        return of(status, List.of(fault));
    }

    /** The problem with these faults, of which there is at least one. */
    public static ProblemDetail of(HttpStatus status, List<Fault> faults) {
        Fault first = faults.getFirst();
        boolean alike = faults.stream().allMatch(fault -> fault.rule().equals(first.rule()));
        String rule = alike ? first.rule() : SEVERAL;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status,
                faults.size() == 1
                        ? first.message() + " " + first.wayOut()
                        : faults.size() + " things stand against it; each is in errors.");
        problem.setType(URI.create(PATH + rule));
        problem.setTitle(title(rule));
        problem.setProperty("errors", faults);
        return problem;
    }

    /** {@code period-not-ended} as a title: Period not ended. */
    public static String title(String rule) {
        String words = rule.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
