package daybook.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import daybook.query.projection.Projection;

@AnalyzeClasses(packages = "daybook.query", importOptions = DoNotIncludeTests.class)
class QueryArchitectureTest {

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("daybook.command..", "daybook.standalone..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("daybook.query.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_projection_reads_facts_and_nothing_else = noClasses()
            .that()
            .implement(Projection.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "daybook.store..");

    /** Package-private, each in a package of its own: so nobody can ask it for another's schema. */
    @ArchTest
    static final ArchRule a_projection_does_not_know_another =
            classes().that().implement(Projection.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule no_floating_point_in_money_or_measures = noClasses()
            .that()
            .resideInAnyPackage("daybook.query.scorecard..", "daybook.query.borrowing..", "daybook.query.registers..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Double.class);

    /** Axon 5 has another one: then this class alone changes. */
    @ArchTest
    static final ArchRule one_class_alone_knows_the_tracking_processor = noClasses()
            .that()
            .haveNameNotMatching("daybook\\.query\\.projection\\.posting\\.Processors(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("TrackingEventProcessor");
}
