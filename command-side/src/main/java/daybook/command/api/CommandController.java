package daybook.command.api;

import daybook.access.SignedIn;
import daybook.access.api.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

    private final CommandCatalogue commands;
    private final Window window;

    CommandController(CommandCatalogue commands, Window window) {
        this.commands = commands;
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
        var kind = commands.named(command).orElseThrow(Trouble.NOT_FOUND::exception);
        var asked = new Window.Asked(who, IdempotencyKey.request(key, who.person()), EntryTag.entry(ifMatch));
        byte[] body = request.getInputStream().readNBytes(Body.MOST_BYTES + 1);
        if (body.length > Body.MOST_BYTES) {
            throw Trouble.BODY_TOO_LARGE.exception("most", Integer.toString(Body.MOST_BYTES));
        }
        return window.take(asked, kind, body);
    }
}
