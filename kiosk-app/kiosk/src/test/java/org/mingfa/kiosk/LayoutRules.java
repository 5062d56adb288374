package org.mingfa.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/// The words in which the dependency diagram is written.
final class LayoutRules {
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."};

    private LayoutRules() {}

    static ArchRule module(String name, String... used) {
        return uses(each("org.mingfa.", name)[0], "org.mingfa..", each("org.mingfa.", used));
    }

    static ArchRule feature(String name, String... used) {
        return uses(each("org.mingfa.kiosk.", name)[0], "org.mingfa.kiosk..", each("org.mingfa.kiosk.", used));
    }

    private static String[] each(String before, String... names) {
        return Stream.of(names).map(name -> before + name + "..").toArray(String[]::new);
    }

    /// Of all that lies within, a part uses only itself and the named others.
    static ArchRule uses(String part, String within, String... others) {
        return classes()
                .that()
                .resideInAPackage(part)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(within)
                        .or(resideInAPackage(part))
                        .or(resideInAnyPackage(others)));
    }

    static ArchRule library(String home, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    static ArchRule sqlOnlyIn(String... names) {
        String allowed =
                String.join("|", Stream.of(names).map(name -> "(" + name + ")").toList());
        return noClasses().that().haveNameNotMatching(allowed).should().dependOnClassesThat(resideInAnyPackage(SQL));
    }
}
