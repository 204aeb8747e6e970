package daybook.command;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import daybook.acts.Command;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "daybook.command", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Whatever gives a decision, and the states that decisions lean on; the aggregates only pass them on. */
    private static final DescribedPredicate<JavaClass> DECIDING = describe(
            "decide or hold what decisions lean on",
            type -> !type.getSimpleName().endsWith("Stream")
                    && (type.getSimpleName().endsWith("State")
                            || type.isAssignableTo(Refusal.class)
                            || type.isAssignableTo(Command.class)
                            || type.getMethods().stream()
                                    .anyMatch(
                                            method -> method.getRawReturnType().isEquivalentTo(Verdict.class))));

    @ArchTest
    static final ArchRule decisions_and_states_know_no_framework = noClasses()
            .that(DECIDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.axonframework..", "jakarta..", "java.sql..", "tools.jackson..");

    @ArchTest
    static final ArchRule decisions_and_states_read_no_clock_and_throw_no_dice = noClasses()
            .that(DECIDING)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.Random|java\\.util\\.random\\..*"
                    + "|java\\.security\\.SecureRandom|java\\.util\\.concurrent\\.ThreadLocalRandom");

    @ArchTest
    static final ArchRule nobody_asks_what_time_it_is_but_through_the_clock_that_is_given = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_command_side_does_not_know_the_query_side =
            noClasses().should().dependOnClassesThat().resideInAPackage("daybook.query..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("daybook.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_meet_only_through_the_day_book = slices().matching("daybook.command.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("anything", _ -> true),
                    describe(
                            "the rooms that every feature goes through",
                            type -> type.getPackageName()
                                    .matches(
                                            "daybook\\.command\\.(asking|authority|consequence|desk|form|mistake|refusal|register|rehearsal).*")))
            .ignoreDependency(
                    describe(
                            "the beginning of a day book, which takes an office and an account",
                            type -> type.getPackageName().equals("daybook.command.beginning")),
                    describe("anything", _ -> true))
            .as("features do not depend on each other");

    @ArchTest
    static final ArchRule nothing_is_named_after_nothing =
            noClasses().should().haveNameMatching(".*(Manager|Util|Utils|Impl|Helper)");

    @ArchTest
    static final ArchRule streams_states_and_controllers_stay_in_their_package = classes()
            .that()
            .haveSimpleNameEndingWith("Stream")
            .or()
            .haveSimpleNameEndingWith("State")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate();
}
