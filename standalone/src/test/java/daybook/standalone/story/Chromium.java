package daybook.standalone.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The machine's own Chromium, started once; every visitor gets a window that shares nothing with the others. */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace WINDOWS = ExtensionContext.Namespace.create(Chromium.class);

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent() || Boolean.parseBoolean(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("there is, or has to be, a browser");
        }
        return ConditionEvaluationResult.disabled("no chromium on the PATH");
    }

    /** Started at the first question. */
    private static final class Holder {
        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                executable().orElseThrow(() -> new IllegalStateException("no chromium on the PATH")))
                        .setArgs(ARGUMENTS));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        BrowserContext window = window(RunningDaybook.address());
        test.getStore(WINDOWS).put(parameter.getIndex(), window);
        return new Visitor(window.newPage());
    }

    /** A window onto another application than the one that all stories share. Whoever opens it closes its context. */
    static Page page(String address) {
        return window(address).newPage();
    }

    private static BrowserContext window(String address) {
        BrowserContext window = Holder.BROWSER.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"));
        window.setDefaultTimeout(10_000);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        for (int index = 0; index < test.getRequiredTestMethod().getParameterCount(); index++) {
            var window = test.getStore(WINDOWS).remove(index, BrowserContext.class);
            if (window != null) {
                window.close();
            }
        }
    }
}
