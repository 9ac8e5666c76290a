package org.kinward.web.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kinward.core.FeaturePlan;

/** The plans of the upper floors. Who adds an arrow here has thought about it: none may point back. */
class FeaturePlanTest {

    /** Rows and adapters know each other by the ports of the core only. */
    private static final FeaturePlan PERSISTENCE = new FeaturePlan("org.kinward.persistence", Stream
            .of("access", "aftercare", "again", "approval", "audit", "backup", "casefile", "closing", "consent",
                    "database",
                    "document",
                    "erasure", "export",
                    "fence", "followup",
                    "identity",
                    "intake", "keys", "legal", "lists", "needs", "placement", "plan", "reference", "retention",
                    "returning", "risk",
                    "service",
                    "saving", "setting", "shelter", "statistics", "story", "task", "tracer", "transfer", "verification")
            .collect(Collectors.toMap(feature -> feature, _ -> Set.of())));

    private static final FeaturePlan REPORTING = new FeaturePlan("org.kinward.reporting", Map.ofEntries(
            entry("access", Set.of()),
            entry("approval", Set.of()),
            entry("audit", Set.of()),
            entry("casefile", Set.of("child", "needs", "risk")),
            entry("child", Set.of()),
            entry("erasure", Set.of()),
            entry("export", Set.of()),
            entry("intake", Set.of("story")),
            entry("legal", Set.of()),
            entry("needs", Set.of()),
            entry("placement", Set.of("child")),
            entry("retention", Set.of()),
            entry("review", Set.of("casefile")),
            entry("risk", Set.of()),
            entry("shelter", Set.of("child")),
            entry("service", Set.of()),
            entry("followup", Set.of("child")),
            entry("statistics", Set.of()),
            entry("story", Set.of()),
            entry("task", Set.of("casefile", "child")),
            entry("tracer", Set.of()),
            entry("transfer", Set.of()),
            entry("verification", Set.of())));

    private static final FeaturePlan WEB = new FeaturePlan("org.kinward.web", Map.ofEntries(
            entry("access", Set.of("shell")),
            entry("aftercare", Set.of("access", "casefile", "consent", "intake", "risk", "shell")),
            entry("again", Set.of("access", "casefile", "intake", "risk", "shell")),
            entry("approval", Set.of("access", "casefile", "intake", "risk", "setting", "shell")),
            entry("audit", Set.of("access", "shell")),
            entry("casefile", Set.of("access", "child", "lists", "shell", "task")),
            entry("child", Set.of("access", "lists", "shell")),
            entry("closing", Set.of("access", "approval", "casefile", "intake", "lists", "risk", "setting", "shell")),
            entry("consent", Set.of("access", "casefile", "intake", "shell")),
            entry("days", Set.of("access", "casefile", "child", "intake", "shell")),
            entry("demo", Set.of()),
            entry("document", Set.of("access", "casefile", "intake", "lists", "risk", "shell")),
            entry("erasure", Set.of("access", "casefile", "intake", "shell")),
            entry("export", Set.of("access", "intake", "lists", "shell")),
            entry("followup", Set.of("access", "casefile", "child", "intake", "lists", "risk", "setting", "shell")),
            entry("intake", Set.of("access", "child", "lists", "shell")),
            entry("later", Set.of("access", "casefile", "intake", "lists", "risk", "shell")),
            entry("legal", Set.of("access", "casefile", "intake", "risk", "shell")),
            entry("lists", Set.of("access", "shell")),
            entry("needs", Set.of("access", "casefile", "intake", "lists", "risk", "setting", "shell")),
            entry("placement", Set.of("access", "child", "shell")),
            entry("plan", Set.of("access", "casefile", "intake", "lists", "risk", "setting", "shell")),
            entry("retention", Set.of("access", "casefile", "intake", "risk", "setting", "shell")),
            entry("returning", Set.of("access", "approval", "casefile", "followup", "intake", "risk", "shell")),
            entry("risk", Set.of("access", "casefile", "intake", "lists", "setting", "shell")),
            entry("service", Set.of("access", "casefile", "intake", "lists", "risk", "setting", "shell")),
            entry("setting", Set.of("access", "shell")),
            entry("shell", Set.of()),
            entry("shelter", Set.of("access", "casefile", "child", "intake", "risk", "setting", "shell")),
            entry("statistics", Set.of("access", "lists", "shell")),
            entry("story", Set.of("access", "casefile", "intake", "shell")),
            entry("task", Set.of("access", "child", "setting", "shell")),
            entry("tracer", Set.of("access", "casefile", "followup", "intake", "risk", "shell")),
            entry("transfer", Set.of("access", "casefile", "intake", "risk", "service", "shell")),
            entry("verification", Set.of("access", "shell"))));

    /** Read once: it takes seconds. */
    private static final Map<String, JavaClasses> FLOORS = new HashMap<>();

    static final FeaturePlan[] PLANS = {PERSISTENCE, REPORTING, WEB};

    @ParameterizedTest
    @FieldSource("PLANS")
    void isBuiltAsPlanned(FeaturePlan plan) {
        assertThat(plan.differencesTo(floor(plan))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void plansNoArrowBack(FeaturePlan plan) {
        assertThat(plan.inACircle()).isEmpty();
    }

    /** What a plan finds is shown on the small house of the core's own test; here, that it sees these floors at all. */
    @Test
    void findsAnArrowOfThePagesThatIsNotPlanned() {
        var uses = new HashMap<>(WEB.mayUse());
        uses.put("task", Set.of("access", "setting", "shell"));
        uses.put("cellar", Set.of());
        uses.remove("placement");

        var differences = new FeaturePlan(WEB.root(), uses).differencesTo(floor(WEB));

        assertThat(differences).contains("cellar is planned but empty", "placement is missing from the plan")
                .anyMatch(difference -> difference.startsWith("task uses child in "))
                .allMatch(difference -> difference.matches("(task uses child|cellar|placement) .*"));
    }

    private static JavaClasses floor(FeaturePlan plan) {
        return FLOORS.computeIfAbsent(plan.root(),
                root -> new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar")).importPackages(root));
    }
}
