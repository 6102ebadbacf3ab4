package org.dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the arrows between modules and the names of packages as the architecture page draws them. */
class ArchitectureTest {
    /** Each module with those it may know. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("model"),
            entry("language", "model"),
            entry("testkit", "model"),
            entry("read", "model"),
            entry("fetch", "model"),
            entry("extract", "model", "language"),
            entry("reconcile", "model"),
            entry("ledger", "model"),
            entry("intake", "model", "language", "read", "fetch", "extract", "reconcile", "ledger"),
            entry("publish", "model", "reconcile", "intake"),
            entry("alert", "model", "fetch", "ledger", "publish"),
            entry("desk", "model", "extract", "reconcile", "ledger", "intake", "publish", "alert"),
            entry("bench", "model", "language", "read", "extract", "reconcile", "ledger", "intake", "publish", "desk"),
            entry(
                    "cli",
                    "model",
                    "language",
                    "read",
                    "fetch",
                    "extract",
                    "reconcile",
                    "ledger",
                    "intake",
                    "publish",
                    "alert",
                    "desk",
                    "bench"));

    private static Map.Entry<String, List<String>> entry(String module, String... known) {
        return Map.entry(module, List.of(known));
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    static Stream<String> modules() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void knowsOnlyWhatTheArrowsAllow(String module) {
        TreeSet<String> forbidden = new TreeSet<>(ARROWS.keySet());
        forbidden.remove(module);
        forbidden.removeAll(ARROWS.getOrDefault(module, List.of()));
        noClasses()
                .that()
                .resideInAPackage("org.dateline." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream()
                        .map(other -> "org.dateline." + other + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void drawsEveryModule() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .allSatisfy(module -> assertThat(ARROWS).containsKey(module));
    }

    @Test
    void keepsPackagesFreeOfCircles() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesPackagesByConcept() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..impl..", "..manager..", "..common..")
                .check(CLASSES);
    }

    @Test
    void keepsInternalPackagesToTheirModule() {
        for (String module : ARROWS.keySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.dateline." + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.dateline." + module + "..internal..")
                    .check(CLASSES);
        }
    }

    @Test
    void letsOnlyTheNetworkKnowOnnx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void endsTheProcessInOnePlace() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
