package daybook.standalone.folder;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Keeps everybody but their owner out of files and folders, where the system has such a thing. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** What to make a file with. */
    public static FileAttribute<?>[] file() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes the folder, or closes it to others if it is there already, as when the log was opened in it first. */
    static void folder(Path path) throws IOException {
        Files.createDirectories(path);
        if (isPosix()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
