package org.mingfa.kiosk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingfa.kiosk.LayoutRules.feature;
import static org.mingfa.kiosk.LayoutRules.library;
import static org.mingfa.kiosk.LayoutRules.module;
import static org.mingfa.kiosk.LayoutRules.sqlOnlyIn;
import static org.mingfa.kiosk.LayoutRules.uses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The dependency diagram of the project: which part may use which, and where each library stays.
class LayoutTest {
    private static final JavaClasses MINGFA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingfa");
    private static final String STORES = ".*\\.\\w*(Store|Database|Snapshots)\\w*(\\$.*)?";
    private static final String VAGUE = ".*\\.\\w*(Manager|Helper|Utils?|Impl|Processor)(\\$.*)?";
    /// Written by jte; they show the pages of all features.
    private static final String TEMPLATES = "org.mingfa.kiosk.template";

    @Test
    void runtimeUsesNoneOfUs() {
        module("runtime").check(MINGFA);
    }

    @Test
    void updateUsesRuntime() {
        module("update", "runtime").check(MINGFA);
    }

    @Test
    void devicesUseRuntime() {
        module("device", "runtime").check(MINGFA);
    }

    @Test
    void lawUsesUpdateAndRuntime() {
        module("law", "update", "runtime").check(MINGFA);
    }

    @Test
    void kioskUsesLawUpdateAndRuntime() {
        module("kiosk", "device", "law", "update", "runtime").check(MINGFA);
    }

    @Test
    void featuresOfTheKioskUsePagesAndContentButNotEachOther() {
        feature("ask", "page", "content").check(MINGFA);
        feature("entry", "page", "visit", "content").check(MINGFA);
        feature("lookup", "page", "visit", "content", "print").check(MINGFA);
        feature("health", "page", "content").check(MINGFA);
        feature("speech").check(MINGFA);
        feature("input").check(MINGFA);
        feature("print").check(MINGFA);
        feature("bench", "page", "content", "input", "print").check(MINGFA);
        feature("page", "visit", "content").check(MINGFA);
        feature("visit").check(MINGFA);
        feature("content").check(MINGFA);
    }

    @Test
    void theDemoUsesTheKioskAsAWholeAndNoFeatureOfIt() {
        uses("org.mingfa.kiosk.demo..", "org.mingfa.kiosk..", "org.mingfa.kiosk")
                .check(MINGFA);
    }

    @Test
    void searchEnginesStayInLaw() {
        library("org.mingfa.law..", "org.apache.lucene..", "ai.onnxruntime..").check(MINGFA);
    }

    @Test
    void paperIsMadeByInkAlone() {
        library("org.mingfa.device.printer.ink..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..")
                .check(MINGFA);
    }

    @Test
    void serialPortsAreOpenedByWiresAlone() {
        library("org.mingfa.device.wire..", "com.fazecast..").check(MINGFA);
    }

    @Test
    void jettyStaysInRuntimeAndAtTheEdgeOfPrograms() {
        noClasses()
                .that(not(resideInAnyPackage("org.mingfa.runtime..", "..page"))
                        .and(not(nameMatching(".*(Routes|Main)"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.eclipse.jetty.."))
                .check(MINGFA);
    }

    @Test
    void sqlStaysInStores() {
        sqlOnlyIn(
                        STORES,
                        // Opens the pack's one connection and hands it to the stores.
                        "org.mingfa.law.pack.LawLibrary",
                        "org.mingfa.law.search.LawSearch",
                        // Turns the writer's SQLException into an IOException.
                        "org.mingfa.law.pack.ContentBuilder",
                        // Measures SQLite itself.
                        "org.mingfa.law.bench.TrigramBaseline")
                .check(MINGFA);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarkedPackages()).containsOnly(TEMPLATES);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes().should().haveNameNotMatching(VAGUE).check(MINGFA);
        noClasses()
                .should()
                .resideInAnyPackage("..controller..", "..service..", "..entity..", "..util..", "..common..", "..impl..")
                .check(MINGFA);
    }

    @Test
    void aRuleThatIsBrokenFails() {
        assertFails(module("kiosk", "runtime", "update"), "org.mingfa.law.");
        assertFails(module("law", "update"), "org.mingfa.runtime.");
        assertFails(feature("lookup", "content"), "org.mingfa.kiosk.page.");
        assertFails(library("org.mingfa.kiosk..", "org.apache.lucene.."), "WordIndex");
        assertFails(library("org.mingfa.kiosk..", "org.apache.pdfbox.."), "PdfPages");
        assertFails(library("org.mingfa.kiosk..", "ai.onnxruntime.."), "Embedder");
        assertFails(library("org.mingfa.kiosk..", "org.eclipse.jetty.."), "WebServer");
        assertFails(sqlOnlyIn(STORES), "TrigramBaseline");
        assertThat(unmarkedPackages()).isNotEmpty();
        assertThat("org.mingfa.law.LawManager").matches(VAGUE);
        assertThat("org.mingfa.law.TextUtils$Inner").matches(VAGUE);
    }

    private static void assertFails(ArchRule rule, String named) {
        assertThatThrownBy(() -> rule.check(MINGFA))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    private static List<String> unmarkedPackages() {
        return MINGFA.stream()
                .map(each -> each.getPackage())
                .distinct()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }
}
