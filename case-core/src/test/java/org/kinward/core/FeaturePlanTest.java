package org.kinward.core;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FeaturePlanTest {

    private static final String EXAMPLES = "org.kinward.core.examples";

    /** Feature → features it may use. Who adds an arrow here has thought about it: none may point back. */
    private static final FeaturePlan PLAN = new FeaturePlan("org.kinward.core", Map.ofEntries(
            entry("access", Set.of("audit")),
            entry("answer", Set.of("access")),
            entry("audit", Set.of()),
            entry("casefile", Set.of("access", "answer", "audit", "identity", "intake", "reference", "task")),
            entry("child", Set.of("answer")),
            entry("consent", Set.of("access", "audit", "child")),
            entry("identity", Set.of("access", "answer", "reference")),
            entry("intake", Set.of("access", "answer", "audit", "child", "identity", "reference", "task")),
            entry("reference", Set.of()),
            entry("story", Set.of("access", "answer", "audit", "casefile", "reference")),
            entry("task", Set.of("access", "audit"))));

    @Test
    void isBuiltAsPlanned() {
        var floor = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PLAN.root());

        assertThat(PLAN.differencesTo(floor)).isEmpty();
    }

    @Test
    void plansNoArrowBack() {
        var left = new java.util.TreeMap<>(PLAN.mayUse());

        while (left.values().removeIf(uses -> uses.stream().noneMatch(left::containsKey))) {
            // each round takes away the features that lean on nothing that is left
        }

        assertThat(left).as("features in a circle").isEmpty();
    }

    @Test
    void findsAnArrowThatIsNotPlanned() {
        var plan = new FeaturePlan(EXAMPLES, Map.of("kitchen", Set.of("cellar"), "cellar", Set.of()));

        assertThat(plan.differencesTo(examples())).containsExactly("cellar uses kitchen in Shelf");
    }

    @Test
    void findsAFeatureThatNobodyPlanned() {
        var plan = new FeaturePlan(EXAMPLES, Map.of("kitchen", Set.of("cellar")));

        assertThat(plan.differencesTo(examples())).contains("cellar is missing from the plan");
    }

    @Test
    void findsAPlannedFeatureThatIsEmpty() {
        var plan = new FeaturePlan(EXAMPLES,
                Map.of("kitchen", Set.of("cellar"), "cellar", Set.of("kitchen"), "attic", Set.of()));

        assertThat(plan.differencesTo(examples())).containsExactly("attic is planned but empty");
    }

    private static JavaClasses examples() {
        return new ClassFileImporter().importPackages(EXAMPLES);
    }
}
