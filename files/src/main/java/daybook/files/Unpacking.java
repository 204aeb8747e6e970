package daybook.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Refuses a packed file that would unpack to more than can be meant, or that says itself how much to set aside for it, by
 * unpacking it and counting.
 */
final class Unpacking {

    private static final int BUFFER = 1 << 16;

    private Unpacking() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.MOST_PARTS) {
                throw UnreadableFile.of(Fault.UNPACKS_TOO_LARGE, "");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw UnreadableFile.of(Fault.NOT_A_TABLE, "");
            }
            long left = Limits.MOST_UNPACKED;
            byte[] buffer = new byte[BUFFER];
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                boolean texts = part.getName().endsWith("sharedStrings.xml");
                left -= unpacked(zip, part, Math.min(left, texts ? Limits.MOST_SHARED_TEXT : left), buffer);
            }
        } catch (ZipException broken) {
            throw UnreadableFile.of(Fault.BROKEN, "");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long most, byte[] buffer) throws IOException {
        long size = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            int read = stream.readNBytes(buffer, 0, buffer.length);
            var markup = new Markup(buffer, read);
            for (; read > 0; read = stream.readNBytes(buffer, 0, buffer.length)) {
                size += read;
                if (size > most) {
                    throw UnreadableFile.of(Fault.UNPACKS_TOO_LARGE, part.getName());
                }
                markup.read(buffer, read);
            }
        }
        return size;
    }
}
