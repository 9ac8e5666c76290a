package org.kinward.core.service.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class SetDirectoryTermTest {

    private final InMemoryDirectoryTerms terms = new InMemoryDirectoryTerms();
    private final SetDirectoryTerm set = new SetDirectoryTerm(terms, _ -> {
    });

    @Test
    void keepsWhatHeldBeforeAndLosesNobodysSetting() {
        var sena = actor(Role.ADMINISTRATOR);
        assertThat(terms.current().days()).isEqualTo(90);

        set.set(30, Revision.NEW, sena, NOON);
        set.set(30, new Revision(1), sena, NOON);

        assertThat(terms.history()).containsExactly(new DirectoryTerms.Set(30, sena.person(), NOON));
        assertThatThrownBy(() -> set.set(60, Revision.NEW, sena, NOON)).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> set.set(6, new Revision(1), sena, NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThat(SetDirectoryTerm.fits(365)).isTrue();
        assertThat(SetDirectoryTerm.fits(366)).isFalse();
    }
}
