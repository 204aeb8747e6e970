package daybook.access.doorstep;

import daybook.access.outage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The page for people where there is no other: it needs no template, no database and nobody who has signed in. */
final class LastPage {

    private static final String UNREADABLE = page("unreadable");
    private static final String BROKEN = page("broken");

    private static final Map<Outage, String> OUTAGES = outages();

    private LastPage() {}

    private static Map<Outage, String> outages() {
        Map<Outage, String> pages = new EnumMap<>(Outage.class);
        for (Outage outage : Outage.values()) {
            pages.put(outage, page(outage.name().toLowerCase(Locale.ROOT)));
        }
        return pages;
    }

    /** The page while the database cannot be used as it should be. */
    static String of(Outage outage) {
        return Objects.requireNonNull(OUTAGES.get(outage));
    }

    /** The page for an answer with this status. */
    static String of(int status) {
        return status < 500 ? UNREADABLE : BROKEN;
    }

    /** The page for an answer that has its status already. */
    static void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(of(response.getStatus()));
    }

    /** The words of a page are a line for its title, and one for each paragraph. */
    private static String page(String name) {
        List<String> words = read("/threshold/" + name + ".txt").lines().toList();
        String paragraphs = words.stream()
                .skip(1)
                .map("    <p class=\"govuk-body\">%s</p>\n"::formatted)
                .collect(Collectors.joining());
        return read("/threshold/frame.html")
                .replace("{title}", words.getFirst())
                .replace("{words}", paragraphs);
    }

    private static String read(String name) {
        try (var page = Objects.requireNonNull(LastPage.class.getResourceAsStream(name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can be read", e);
        }
    }
}
