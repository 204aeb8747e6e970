package daybook.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file with tables in it, read line by line. */
public sealed interface TableFile extends AutoCloseable permits CsvFile, XlsxFile {

    /** The names of its tables, in order; a CSV file has one without a name. */
    List<String> tables();

    /**
     * Gives every line of the table that is not blank, the header first.
     *
     * @throws UnreadableFile at the first line that cannot be read
     */
    void lines(int table, Consumer<Line> each) throws IOException;

    /** The encoding, if it is not the usual one. */
    default List<String> told() {
        return List.of();
    }

    @Override
    void close() throws IOException;

    /**
     * Opens a file; which kind it is, its first bytes tell.
     *
     * @throws UnreadableFile if it is none that can be read
     */
    static TableFile open(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw UnreadableFile.of(Fault.EMPTY, "");
        }
        if (size > Limits.MOST_BYTES) {
            throw UnreadableFile.of(Fault.TOO_LARGE, Long.toString(size));
        }
        byte[] start;
        try (var stream = Files.newInputStream(file)) {
            start = stream.readNBytes(8);
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return XlsxFile.open(file);
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw UnreadableFile.of(Fault.OLD_WORKBOOK, "");
        }
        return new CsvFile(file);
    }

    private static boolean startsWith(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (int at = 0; at < signature.length; at++) {
            if ((start[at] & 0xFF) != signature[at]) {
                return false;
            }
        }
        return true;
    }
}
