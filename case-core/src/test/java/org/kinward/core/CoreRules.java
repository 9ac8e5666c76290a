package org.kinward.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;

/** What the core may use, said for any root package, so that a test can also show a house that breaks it. */
final class CoreRules {

    private CoreRules() {
    }

    /** A white list: what is not named here is not used, also what nobody has thought of yet. */
    static ArchRule usesOnlyWhatIsListed(String root) {
        return classes().that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.io", "java.math", "java.nio.charset", "java.security",
                        "java.text",
                        "java.time..", "java.util..", "org.jspecify..", "jakarta.transaction..", "org.kinward.core..");
    }

    /** The time comes in from outside: as an instant, a day, or a clock. */
    static ArchRule neverAsksTheMachineForTheTime(String root) {
        return noClasses().that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(describe("the time is taken from the machine", CoreRules::takesTimeFromTheMachine));
    }

    /** Nothing is called as the clock is called: who reads {@code now()} need not look whose it is. */
    static ArchRule callsNothingNow(String root) {
        return noMethods().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveName("now");
    }

    static ArchRule hasNoCircles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static boolean takesTimeFromTheMachine(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean givenAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (target.getName()) {
            case "now" -> target.getOwner().getPackageName().startsWith("java.time") && !givenAClock;
            case "currentTimeMillis", "nanoTime" -> target.getOwner().isEquivalentTo(System.class);
            default -> target.getOwner().isEquivalentTo(Clock.class) && (target.getName().startsWith("system")
                    || (target.getName().startsWith("tick") && !givenAClock));
        };
    }
}
