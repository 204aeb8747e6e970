package daybook.files;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A file of text in the encoding that it shows: a byte order mark says it, and without one it is UTF-8. Where none of its
 * signs beyond ASCII is UTF-8, it is the older encoding that spreadsheets in Britain write (windows-1252, which holds
 * Latin-1); where some are and others are not, it is broken, and nothing is guessed.
 */
final class TextFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final int mark;

    private TextFile(Path file, Charset charset, int mark) {
        this.file = file;
        this.charset = charset;
        this.mark = mark;
    }

    static TextFile of(Path path) throws IOException {
        // No larger than a file may be that is taken in at all.
        byte[] bytes = Files.readAllBytes(path);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextFile(path, checked(StandardCharsets.UTF_8, bytes, 3), 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextFile(path, checked(StandardCharsets.UTF_16LE, bytes, 2), 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextFile(path, checked(StandardCharsets.UTF_16BE, bytes, 2), 2);
        }
        return new TextFile(path, told(bytes), 0);
    }

    private static Charset told(byte[] bytes) {
        int wrong = wrong(StandardCharsets.UTF_8, bytes, 0);
        if (wrong < 0) {
            return StandardCharsets.UTF_8;
        }
        if (holdsUtf8(bytes)) {
            throw unreadable(StandardCharsets.UTF_8, bytes, 0, wrong);
        }
        return checked(WINDOWS, bytes, 0);
    }

    private static Charset checked(Charset charset, byte[] bytes, int mark) {
        int wrong = wrong(charset, bytes, mark);
        if (wrong >= 0) {
            throw unreadable(charset, bytes, mark, wrong);
        }
        return charset;
    }

    /** Where the first byte stands that cannot be read; less than 0 if there is none. */
    private static int wrong(Charset charset, byte[] bytes, int mark) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    /** Whether a sign of two bytes or more is written as UTF-8 writes it. */
    private static boolean holdsUtf8(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            int first = bytes[at] & 0xFF;
            int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : 0;
            if (length > 0
                    && at + length <= bytes.length
                    && wrong(StandardCharsets.UTF_8, java.util.Arrays.copyOfRange(bytes, at, at + length), 0) < 0) {
                return true;
            }
        }
        return false;
    }

    /** At the row that holds the byte, as a spreadsheet counts rows. */
    private static UnreadableFile unreadable(Charset charset, byte[] bytes, int mark, int wrong) {
        long rows = 0;
        var before = new InputStreamReader(new ByteArrayInputStream(bytes, mark, wrong - mark), charset);
        try (var parser =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(before)) {
            for (var records = parser.iterator(); records.hasNext(); records.next()) {
                rows++;
            }
        } catch (IOException | RuntimeException endsInQuotes) {
            rows++;
        }
        boolean atLineStart = wrong == mark || bytes[wrong - 1] == '\n';
        long row = atLineStart ? rows + 1 : Math.max(1, rows);
        return new UnreadableFile(Fault.NOT_UTF8, "", row, null, charset.name());
    }

    /** What is to be known about how it is read. */
    List<String> told() {
        return charset.equals(StandardCharsets.UTF_8) ? List.of() : List.of(charset.name());
    }

    BufferedReader reader() throws IOException {
        var stream = Files.newInputStream(file);
        stream.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(stream, charset), BUFFER);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
