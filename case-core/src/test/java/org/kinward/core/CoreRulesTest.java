package org.kinward.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreRulesTest {

    private static final String CORE = "org.kinward.core";

    /** A house built wrong on purpose. */
    private static final String EXAMPLES = "org.kinward.core.examples";

    private final JavaClasses core = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);

    private final JavaClasses examples = new ClassFileImporter().importPackages(EXAMPLES);

    @Test
    void readsTheClassesOfTheCore() {
        assertThat(core).hasSizeGreaterThan(30);
    }

    @Test
    void usesOnlyWhatIsListed() {
        var rule = CoreRules.usesOnlyWhatIsListed(CORE);

        assertThatCode(() -> rule.check(core)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CoreRules.usesOnlyWhatIsListed(EXAMPLES).check(examples))
                .hasMessageContaining("java.sql.Connection");
    }

    @Test
    void neverAsksTheMachineForTheTime() {
        var rule = CoreRules.neverAsksTheMachineForTheTime(CORE);

        assertThatCode(() -> rule.check(core)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CoreRules.neverAsksTheMachineForTheTime(EXAMPLES).check(examples))
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("Clock.systemUTC()")
                .hasMessageNotContaining("LocalDate.now(");
    }

    @Test
    void callsNothingNow() {
        var rule = CoreRules.callsNothingNow(CORE);

        assertThatCode(() -> rule.check(core)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CoreRules.callsNothingNow(EXAMPLES).check(examples))
                .hasMessageContaining("Cook.now()");
    }

    @Test
    void hasNoCircles() {
        var rule = CoreRules.hasNoCircles(CORE);

        assertThatCode(() -> rule.check(core)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CoreRules.hasNoCircles(EXAMPLES).check(examples))
                .hasMessageContaining("Cycle detected");
    }
}
