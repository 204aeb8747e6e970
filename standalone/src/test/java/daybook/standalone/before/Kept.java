package daybook.standalone.before;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/** Lines of text that are kept in little room. */
final class Kept {

    private Kept() {}

    static void write(Path file, List<String> lines) throws IOException {
        try (var writer = new OutputStreamWriter(
                new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(LZMA2Options.PRESET_MAX)),
                StandardCharsets.UTF_8)) {
            for (String line : lines) {
                writer.append(line).append('\n');
            }
        }
    }

    static List<String> read(Path file) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** What was asked, and the status, the tag and the body of what was answered. */
    static String line(String question, HttpResponse<String> answer) {
        return String.join(
                "\t",
                question,
                Integer.toString(answer.statusCode()),
                answer.headers().firstValue("ETag").orElse(""),
                escaped(answer.body()));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '\\') {
                place++;
                char named = text.charAt(place);
                plain.append(named == 'n' ? '\n' : named == 't' ? '\t' : named);
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
