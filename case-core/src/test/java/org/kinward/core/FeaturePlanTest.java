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
            entry("aftercare",
                    Set.of("access", "audit", "casefile", "child", "consent", "intake", "saving", "task")),
            entry("again",
                    Set.of("access", "answer", "audit", "casefile", "closing", "followup", "identity", "intake",
                            "lists", "reference", "risk", "saving", "setting")),
            entry("answer", Set.of()),
            entry("approval", Set.of("access", "audit", "casefile", "risk", "saving", "setting", "task")),
            entry("audit", Set.of()),
            entry("backup", Set.of()),
            entry("casefile",
                    Set.of("access", "audit", "identity", "intake", "reference", "saving", "setting", "task")),
            entry("child", Set.of("answer")),
            entry("closing",
                    Set.of("access", "aftercare", "approval", "audit", "casefile", "consent", "lists", "risk", "saving",
                            "setting", "task")),
            entry("consent", Set.of("access", "audit", "casefile", "child", "intake", "saving", "task")),
            entry("document",
                    Set.of("access", "audit", "casefile", "consent", "identity", "saving", "task")),
            entry("erasure",
                    Set.of("access", "audit", "casefile", "identity", "intake", "reference", "saving", "task")),
            entry("export", Set.of("access", "audit", "statistics")),
            entry("followup",
                    Set.of("access", "answer", "audit", "casefile", "intake", "lists", "plan", "risk", "saving",
                            "task")),
            entry("identity", Set.of("access", "reference", "saving")),
            entry("intake",
                    Set.of("access", "answer", "audit", "child", "identity", "lists", "reference", "saving",
                            "task")),
            entry("later", Set.of("access", "answer", "audit", "casefile", "identity", "intake", "lists", "saving")),
            entry("legal", Set.of("access", "audit", "casefile", "saving", "task")),
            entry("lists", Set.of("access", "audit", "saving")),
            entry("needs", Set.of("access", "approval", "audit", "casefile", "intake", "saving", "setting", "task")),
            entry("placement", Set.of("access", "audit", "saving")),
            entry("plan",
                    Set.of("access", "approval", "audit", "casefile", "consent", "intake", "needs", "risk", "saving",
                            "setting", "task")),
            entry("reference", Set.of()),
            entry("retention",
                    Set.of("access", "aftercare", "audit", "casefile", "consent", "intake", "saving")),
            entry("returning",
                    Set.of("access", "approval", "audit", "casefile", "consent", "followup", "needs", "saving",
                            "shelter", "task")),
            entry("risk",
                    Set.of("access", "audit", "casefile", "intake", "lists", "reference", "saving", "setting", "story",
                            "task")),
            entry("saving", Set.of("access")),
            entry("setting", Set.of("access", "audit", "saving")),
            entry("shelter",
                    Set.of("access", "audit", "casefile", "identity", "intake", "reference", "saving", "setting",
                            "task")),
            entry("service",
                    Set.of("access", "audit", "casefile", "child", "consent", "lists", "needs", "reference", "saving",
                            "setting")),
            entry("statistics", Set.of("access", "audit", "lists", "saving")),
            entry("story", Set.of("access", "audit", "casefile", "intake", "reference", "saving")),
            entry("task", Set.of("access", "audit", "setting")),
            entry("tracer", Set.of("access", "audit", "casefile", "consent", "intake", "saving")),
            entry("transfer",
                    Set.of("access", "again", "audit", "casefile", "consent", "followup", "identity", "intake", "lists",
                            "reference", "returning",
                            "saving", "service", "task")),
            entry("verification", Set.of("access", "audit"))));

    @Test
    void isBuiltAsPlanned() {
        var floor = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(PLAN.root());

        assertThat(PLAN.differencesTo(floor)).isEmpty();
    }

    @Test
    void plansNoArrowBack() {
        assertThat(PLAN.inACircle()).isEmpty();
        assertThat(new FeaturePlan(EXAMPLES, Map.of("kitchen", Set.of("cellar"), "cellar", Set.of("kitchen"), "attic",
                Set.of("kitchen"), "garden", Set.of())).inACircle()).containsExactly("attic", "cellar", "kitchen");
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
