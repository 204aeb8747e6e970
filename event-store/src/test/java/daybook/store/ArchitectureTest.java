package daybook.store;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may lean on. */
@AnalyzeClasses(packages = "daybook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule depends_on_no_other_module_of_ours = noClasses()
            .that()
            .resideInAPackage("daybook.store..")
            .should()
            .dependOnClassesThat(resideInAPackage("daybook..").and(resideOutsideOfPackage("daybook.store..")));

    @ArchTest
    static final ArchRule its_packages_depend_on_each_other_one_way =
            slices().matching("daybook.store.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_parts_do_not_know_the_whole = noClasses()
            .that()
            .resideInAPackage("daybook.store.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("daybook.store");

    @ArchTest
    static final ArchRule starts_without_a_spring_context = noClasses()
            .that()
            .resideInAPackage("daybook.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.context..", "org.springframework.boot..");
}
