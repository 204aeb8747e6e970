package daybook.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    private Path path() {
        return parent.resolve("data");
    }

    @Test
    void a_folder_that_another_program_holds_cannot_be_opened_and_the_message_says_what_to_do() throws IOException {
        try (var held = DataFolder.open(path())) {
            assertThatThrownBy(() -> DataFolder.open(path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Daybook is running")
                    .hasMessageContaining("--daybook.data=<folder>")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_opened_again() throws IOException {
        DataFolder.open(path()).close();
        try (var again = DataFolder.open(path())) {
            assertThat(again.path()).isEqualTo(path());
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_to_be_so() throws IOException {
        Files.writeString(path(), "a file where the folder should be");
        assertThatThrownBy(() -> DataFolder.open(path()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void a_password_is_thought_up_once_and_kept() throws IOException {
        String first;
        try (var folder = DataFolder.open(path())) {
            first = folder.passwords().of("somebody");
            assertThat(folder.passwords().of("somebody")).isEqualTo(first).hasSize(20);
            assertThat(folder.passwords().of("somebody else")).isNotEqualTo(first);
        }
        try (var again = DataFolder.open(path())) {
            assertThat(again.passwords().of("somebody")).isEqualTo(first);
        }
    }

    @Test
    void nobody_but_the_owner_can_open_the_folder_and_read_the_passwords() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.createDirectory(
                path(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var folder = DataFolder.open(path())) {
            folder.passwords().of("somebody");
            folder.passwords().of("somebody else");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.passwords().file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .as("the server's program lies there too, and must not be exchanged")
                    .isEqualTo("rwx------");
        }
    }
}
