package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.stereotype.Component;

class WholeHouseTest {

    private static final String WEB = "org.kinward.web";
    private static final String PERSISTENCE = "org.kinward.persistence";
    private static final String REPORTING = "org.kinward.reporting";

    /** A small house that breaks every rule. */
    private static final String EXAMPLE = "org.kinward.web.house.example";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.kinward");

    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(EXAMPLE);

    @ParameterizedTest
    @ValueSource(strings = {"org.kinward.core", PERSISTENCE, REPORTING, WEB})
    void looksAtEveryFloor(String root) {
        assertThat(HOUSE).anyMatch(type -> type.getPackageName().startsWith(root + "."));
    }

    @Test
    void keepsPersistenceToItself() {
        holds(HouseRules.nothingIsPublicIn(PERSISTENCE));
        isBroken(HouseRules.nothingIsPublicIn(EXAMPLE + ".persistence"), "OpenRow");
    }

    @Test
    void keepsControllersAndFormsInTheirPackage() {
        holds(HouseRules.controllersAndFormsStayInTheirPackage(WEB));
        isBroken(HouseRules.controllersAndFormsStayInTheirPackage(EXAMPLE), "PorchForm");
    }

    @Test
    void makesFormsOfNothingAsWell() {
        holds(HouseRules.canBeMadeOfNothing(WEB));
        isBroken(HouseRules.canBeMadeOfNothing(EXAMPLE), "PorchForm");
    }

    @Test
    void letsNoPageTouchARow() {
        holds(HouseRules.neverUses(WEB, PERSISTENCE));
        isBroken(HouseRules.neverUses(EXAMPLE + ".porch", EXAMPLE + ".persistence"), "OpenRow");
    }

    /** Pages get a lock from the core's port, never what it is made of. */
    @Test
    void letsNoPageHoldAKey() {
        holds(HouseRules.neverUses(WEB, "javax.crypto"));
        holds(HouseRules.neverUses(WEB, "com.google.crypto"));
        isBroken(HouseRules.neverUses(EXAMPLE, "javax.crypto"), "PorchKey");
    }

    @Test
    void keepsReadModelsAndRowsApart() {
        holds(HouseRules.neverUses(PERSISTENCE, REPORTING));
        holds(HouseRules.neverUses(PERSISTENCE, WEB));
        holds(HouseRules.neverUses(REPORTING, PERSISTENCE));
        holds(HouseRules.neverUses(REPORTING, WEB));
    }

    @Test
    void hasNoCirclesOnAnyFloor() {
        holds(HouseRules.hasNoCircles(PERSISTENCE));
        holds(HouseRules.hasNoCircles(REPORTING));
        holds(HouseRules.hasNoCircles(WEB));
        isBroken(HouseRules.hasNoCircles(EXAMPLE), "Cycle detected");
    }

    /** Two beans with one name stop the program before it has begun, and only then. */
    @Test
    void callsNoTwoBeansAlike() {
        var beans = HOUSE.stream().filter(type -> type.isMetaAnnotatedWith(Component.class))
                .filter(type -> !type.isInterface() && !type.isAnnotation()).map(JavaClass::getName).toList();

        assertThat(beans).hasSizeGreaterThan(100);
        assertThat(alike(beans)).isEmpty();
        assertThat(alike(List.of("a.one.Desk", "a.two.Desk", "a.two.Desk$Lamp", "a.one.Shelf$Lamp")))
                .containsExactly("Desk");
    }

    /** What is left of a name without its package, where more than one has it. */
    private static Set<String> alike(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).filter(name -> !seen.add(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void holds(ArchRule rule) {
        assertThatCode(() -> rule.check(HOUSE)).doesNotThrowAnyException();
    }

    private static void isBroken(ArchRule rule, String byWhat) {
        assertThatThrownBy(() -> rule.check(EXAMPLES)).hasMessageContaining(byWhat);
    }
}
