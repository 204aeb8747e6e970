package daybook.testapplication;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What is started, and in which surroundings.
 *
 * @param main the class whose main method starts it
 * @param first folders of classes that it takes in the place of those of this build
 * @param environment variables besides those of this process
 * @param settings besides those that say where the database is, as {@code --name=value}
 */
public record Release(Class<?> main, List<Path> first, Map<String, String> environment, List<String> settings) {

    /** As it is, and nothing else. */
    static final Release WHOLE = new Release(Whole.class, List.of(), Map.of(), List.of());

    public Release {
        first = List.copyOf(first);
        environment = Map.copyOf(environment);
        settings = List.copyOf(settings);
    }

    /** Without the folder of the tests that start it: no archive of classes can be made of folders. */
    String classPath() {
        var path = new StringJoiner(File.pathSeparator);
        first.forEach(folder -> path.add(folder.toString()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(Release::isOfTheApplication)
                .forEach(path::add);
        return path.toString();
    }

    /** An empty entry would be the folder that it is started in. */
    private static boolean isOfTheApplication(String entry) {
        return !entry.isEmpty() && !Path.of(entry).endsWith("test-classes") && Files.exists(Path.of(entry));
    }
}
