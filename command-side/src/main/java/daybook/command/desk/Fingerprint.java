package daybook.command.desk;

import daybook.acts.Command;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.facts.authority.Authority;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two requests ask for the same thing of the same authority. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fingerprint() {}

    /** The SHA-256 of the command and of who asks for it, in hexadecimal digits. */
    static String of(Command command, Request request) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", command.getClass().getSimpleName());
        content.put("command", command);
        content.put("by", by(command, request.by()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Where nothing is cited it is as if what the command names, or the office, had been: what a request then rests on
     * may be another thing by the time it is sent again.
     */
    private static Map<String, String> by(Command command, Asker asker) {
        Authority cited = asker.cited();
        Authority named = cited == null ? command.names() : cited;
        return asker.restingOn(named == null ? new Authority.OfOffice() : named).asMetadata();
    }
}
