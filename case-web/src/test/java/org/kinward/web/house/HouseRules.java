package org.kinward.web.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePublic;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The rules between the floors, said for any root package, so that a test can also show a house that breaks them. */
final class HouseRules {

    /** A form is a record of what was typed; a class may bear the word in its name for other reasons. */
    private static final DescribedPredicate<JavaClass> RECORDS = DescribedPredicate.describe("are records",
            JavaClass::isRecord);

    private HouseRules() {
    }

    /** Spring finds its way in by the auto-configuration; nobody else has one. */
    static ArchRule nothingIsPublicIn(String root) {
        return classes().that()
                .resideInAPackage(root + "..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(not(bePublic()))
                .allowEmptyShould(false);
    }

    static ArchRule controllersAndFormsStayInTheirPackage(String root) {
        return classes().that()
                .resideInAPackage(root + "..")
                .and(RECORDS.and(simpleNameEndingWith("Form")).or(simpleNameEndingWith("Controller")))
                .should(not(bePublic()));
    }

    /** A box that nobody ticked is not sent at all: a form that cannot be made of nothing cannot be shown again. */
    static ArchRule canBeMadeOfNothing(String root) {
        var typed = simpleNameEndingWith("Form").or(simpleNameEndingWith("Input"))
                .or(simpleNameEndingWith("Questions"));
        return noFields().that().areNotStatic().and().areDeclaredInClassesThat(RECORDS.and(typed)
                .and(resideInAPackage(root + ".."))).should().haveRawType(DescribedPredicate.describe("primitive",
                        JavaClass::isPrimitive));
    }

    static ArchRule neverUses(String root, String other) {
        return noClasses().that().resideInAPackage(root + "..").should().dependOnClassesThat()
                .resideInAPackage(other + "..");
    }

    static ArchRule hasNoCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }
}
