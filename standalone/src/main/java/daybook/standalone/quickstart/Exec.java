package daybook.standalone.quickstart;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/**
 * POSIX execv: another program takes this one's place, with its process id, console and environment, so that Ctrl-C,
 * exit codes and supervisors see one process as before. A child beside a waiting parent would cost the parent's memory.
 */
final class Exec {

    private Exec() {}

    /**
     * Does not come back.
     *
     * @throws IllegalStateException if the system refuses, and then nothing has happened
     */
    static void replaceBy(List<String> command) {
        var linker = Linker.nativeLinker();
        var execv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            MemorySegment words = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int at = 0; at < command.size(); at++) {
                words.setAtIndex(ValueLayout.ADDRESS, at, arena.allocateFrom(command.get(at)));
            }
            words.setAtIndex(ValueLayout.ADDRESS, command.size(), MemorySegment.NULL);
            int refused = (int) execv.invokeExact(words.getAtIndex(ValueLayout.ADDRESS, 0), words);
            throw new IllegalStateException("execv answered " + refused);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
