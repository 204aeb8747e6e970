package daybook.standalone.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Random passwords, each thought up once and kept in a file that only its owner can read. */
public final class KeptPasswords {

    /** Without those that are taken for one another when copied by hand: 32 letters, so 5 bits each. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz123456789";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties kept;

    private KeptPasswords(Path file, Properties kept) {
        this.file = file;
        this.kept = kept;
    }

    static KeptPasswords in(Path file) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        return new KeptPasswords(file, kept);
    }

    public Path file() {
        return file;
    }

    /** The password kept under this name. It is on disk before it is answered for the first time. */
    public synchronized String of(String name) {
        String password = kept.getProperty(name);
        if (password == null) {
            password = random();
            kept.setProperty(name, password);
            write();
        }
        return password;
    }

    private static String random() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Into a new file first, so that a crash leaves the old file or the new one, never half a file. */
    private void write() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            try (FileChannel channel = FileChannel.open(
                            fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file());
                    Writer writer = Channels.newWriter(channel, StandardCharsets.ISO_8859_1)) {
                kept.store(writer, "Passwords of this data folder. Whoever reads them can sign in.");
                writer.flush();
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The passwords could not be kept in " + file, unwritable);
        }
    }
}
