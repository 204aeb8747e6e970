package daybook.command.api;

import daybook.access.SignedIn;
import daybook.access.api.Most;
import daybook.access.api.Trouble;
import daybook.acts.Acts;
import daybook.command.desk.FileBeside;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes every command as JSON, at an address that is its name. */
@RestController
class CommandController {

    private final List<FileBeside> files;
    private final Window window;

    CommandController(List<FileBeside> files, Window window) {
        this.files = files;
        this.window = window;
    }

    @PostMapping(path = "/api/commands/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> submit(
            @PathVariable String command,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request)
            throws IOException {
        var act = Acts.named(command).orElseThrow(Trouble.NOT_FOUND::exception);
        var asked = new Window.Asked(who, IdempotencyKey.request(key, who.person()), EntryTag.entry(ifMatch));
        byte[] body = request.getInputStream().readNBytes(Most.JSON + 1);
        if (body.length > Most.JSON) {
            throw Trouble.BODY_TOO_LARGE.exception("most", Integer.toString(Most.JSON));
        }
        return window.take(asked, act, body, null);
    }

    @PostMapping(path = "/api/commands/{command}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> submitWithFile(
            @PathVariable String command,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request)
            throws IOException, ServletException {
        var act = Acts.named(command).orElseThrow(Trouble.NOT_FOUND::exception);
        var taker = files.stream()
                .filter(file -> file.command() == act.type())
                .findFirst()
                .orElseThrow(Trouble.TYPE_NOT_SUPPORTED::exception);
        var asked = new Window.Asked(who, IdempotencyKey.request(key, who.person()), EntryTag.entry(ifMatch));
        var parts = new BodyParts(request);
        return window.take(asked, act, parts.command(), new Window.Beside(taker, parts.file(), parts.fileName()));
    }
}
