package daybook.command.example;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The records that the program has of a kind, wherever they are: what has to hold for each of them is asked of all. */
public final class HouseRecords {

    private HouseRecords() {}

    /** Every record of the acts and of this side that is such a thing. */
    public static List<Class<?>> of(Class<?> kind) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("daybook.command", "daybook.acts")
                        .stream()
                        .filter(found -> found.isAssignableTo(kind) && found.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
