package daybook.command.api;

import daybook.access.api.Most;
import daybook.access.api.Trouble;
import daybook.acts.kind.Typing;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** The two parts of a call that brings a file: the call itself, and the file. */
final class BodyParts {

    static final String COMMAND = "command";
    static final String FILE = "file";

    private final Part command;
    private final Part file;

    /** @throws org.springframework.web.ErrorResponseException if one is missing, empty or too large, or there are others */
    BodyParts(HttpServletRequest request) throws IOException, ServletException {
        for (Part part : request.getParts()) {
            if (!Set.of(COMMAND, FILE).contains(part.getName())) {
                throw Trouble.PARAMETER_UNKNOWN.exceptionAbout(
                        Typing.shortened(part.getName()),
                        "given",
                        Typing.shortened(part.getName()),
                        "known",
                        COMMAND + ", " + FILE);
            }
        }
        command = there(request, COMMAND);
        file = there(request, FILE);
        if (command.getSize() > Most.JSON) {
            throw Trouble.BODY_TOO_LARGE.exception("most", Integer.toString(Most.JSON));
        }
        if (file.getSize() > Most.DOCUMENT) {
            throw Trouble.DOCUMENT_TOO_LARGE.exception("most", Integer.toString(Most.DOCUMENT));
        }
    }

    byte[] command() throws IOException {
        return bytes(command);
    }

    byte[] file() throws IOException {
        return bytes(file);
    }

    /** Empty if it was sent under none. */
    String fileName() {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    private static Part there(HttpServletRequest request, String name) throws IOException, ServletException {
        Part part = request.getPart(name);
        if (part == null || part.getSize() == 0) {
            throw Trouble.PART_MISSING.exceptionAbout(name, "part", name);
        }
        return part;
    }

    private static byte[] bytes(Part part) throws IOException {
        try (var stream = part.getInputStream()) {
            return stream.readAllBytes();
        }
    }
}
