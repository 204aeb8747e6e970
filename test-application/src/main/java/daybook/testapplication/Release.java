package daybook.testapplication;

import java.io.File;
import java.nio.file.Path;
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

    String classPath() {
        var path = new StringJoiner(File.pathSeparator);
        first.forEach(folder -> path.add(folder.toString()));
        return path.add(System.getProperty("java.class.path")).toString();
    }
}
