package org.kinward.core.service.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of a directory promises. */
public abstract class ProvidersContract {

    /** The keeper under test, in the hands of a manager. */
    protected abstract Providers providers();

    protected abstract PersonId manager();

    @Test
    void givesBackWhatWasAddedByName() {
        var school = ProviderExamples.line(ProviderExamples.school(named("Zongo school")), manager());
        var clinic = ProviderExamples.line(ProviderExamples.clinic(named("Été clinic")), manager());

        assertThat(providers().add(school)).isTrue();
        assertThat(providers().add(clinic)).isTrue();

        assertThat(providers().find(clinic.id())).contains(clinic);
        assertThat(providers().all()).containsSubsequence(clinic, school);
        assertThat(providers().find(new ProviderId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void hasANameOnceHoweverItIsTyped() {
        var name = named("Sainte-Anne");
        providers().add(ProviderExamples.line(ProviderExamples.clinic(name), manager()));

        assertThat(providers().add(ProviderExamples.line(ProviderExamples.school("  SAINTE  " + name.substring(7)),
                manager()))).isFalse();
    }

    @Test
    void losesNobodysChange() {
        var seen = ProviderExamples.line(ProviderExamples.school(named("Night school")), manager());
        providers().add(seen);
        providers().change(seen.become(ProviderState.CLOSED));

        var now = providers().find(seen.id()).orElseThrow();

        assertThat(now.state()).isEqualTo(ProviderState.CLOSED);
        assertThat(now.revision().number()).isEqualTo(1);
        assertThatThrownBy(() -> providers().change(seen.become(ProviderState.RETIRED)))
                .isInstanceOf(StaleRevision.class);
    }

    private static String named(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
