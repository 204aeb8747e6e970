package daybook.standalone.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The data folder, held by one running program at a time. The hold is a lock of the operating system's, so that it ends
 * with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;
    private final KeptPasswords passwords;

    private DataFolder(Path path, FileChannel lock, KeptPasswords passwords) {
        this.path = path;
        this.lock = lock;
        this.passwords = passwords;
    }

    /**
     * Takes hold of the folder, which is made if need be.
     *
     * @throws CannotStart if another program holds it, or it cannot be written to
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(path);
            FileChannel lock =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new CannotStart("Another Daybook is running on the data folder " + path
                        + ": stop that one first, or name another folder with --daybook.data=<folder>.");
            }
            return new DataFolder(path, lock, KeptPasswords.in(path.resolve("passwords.properties")));
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be written to: make it writable, or name another folder with"
                            + " --daybook.data=<folder>.",
                    unwritable);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisJvm) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /** The passwords that were thought up for this folder. */
    public KeptPasswords passwords() {
        return passwords;
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
