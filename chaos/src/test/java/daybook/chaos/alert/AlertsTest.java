package daybook.chaos.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where promtool is installed, which comes with Prometheus. */
@DisabledOnOs(OS.WINDOWS)
class AlertsTest {

    private static final Path RULES = Path.of("..", "docs", "monitoring");
    private static final String ALERTS = "alerts.yml";
    private static final String CASES = "alerts_test.yml";

    @Test
    void are_rules_that_prometheus_reads() throws Exception {
        assertThat(promtool(RULES, "check", "rules", ALERTS)).isZero();
    }

    @Test
    void fire_when_they_should_and_not_before() throws Exception {
        assertThat(promtool(RULES, "test", "rules", CASES)).isZero();
    }

    /** So that the cases are worth something: whichever number of the rules is changed, one of them fails. */
    @Test
    void would_be_found_wrong_if_any_of_their_limits_were_another(@TempDir Path elsewhere) throws Exception {
        String rules = Files.readString(RULES.resolve(ALERTS));
        Files.copy(RULES.resolve(CASES), elsewhere.resolve(CASES));
        for (String other : withAnotherLimit(rules)) {
            Files.writeString(elsewhere.resolve(ALERTS), other);
            assertThat(promtool(elsewhere, "test", "rules", CASES)).as(other).isNotZero();
        }
    }

    private static List<String> withAnotherLimit(String rules) {
        List<String> others = new ArrayList<>();
        var limit = Pattern.compile("(?<=\\) > |== |for: )\\d+").matcher(rules);
        while (limit.find()) {
            int another = Integer.parseInt(limit.group()) + 20;
            others.add(rules.substring(0, limit.start()) + another + rules.substring(limit.end()));
        }
        assertThat(others).hasSizeGreaterThanOrEqualTo(12);
        return others;
    }

    private static int promtool(Path folder, String... arguments) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "promtool is not installed: the alert rules were not checked");
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("promtool", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
