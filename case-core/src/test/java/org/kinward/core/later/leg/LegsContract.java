package org.kinward.core.later.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of legs promises. */
public abstract class LegsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Legs legs();

    protected abstract IntakeId intake();

    protected abstract PersonId worker();

    @Test
    void givesBackTheLastVersionOfEveryLeg() {
        var intake = intake();
        keep(1, LegExamples.byTaxi(intake, Revision.NEW, 2024), false);
        keep(2, LegExamples.byTaxi(intake, Revision.NEW, 2025), false);

        keep(1, LegExamples.byTaxi(intake, new Revision(1), 2023), false);

        assertThat(legs().of(intake)).hasSize(2)
                .containsEntry(1, LegExamples.byTaxi(intake, new Revision(2), 2023))
                .containsEntry(2, LegExamples.byTaxi(intake, new Revision(1), 2025));
        assertThat(legs().of(intake())).isEmpty();
    }

    @Test
    void showsNoMistakeAndGivesItsNumberToNoOther() {
        var intake = intake();
        keep(1, LegExamples.byTaxi(intake, Revision.NEW, 2024), false);
        keep(1, LegExamples.byTaxi(intake, new Revision(1), 2024), true);

        assertThat(legs().of(intake)).isEmpty();
        assertThat(legs().written(intake)).isOne();
        assertThatThrownBy(() -> keep(1, LegExamples.byTaxi(intake, Revision.NEW, 2022), false))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void writesNothingOverWhatSomebodyElseWrote() {
        var intake = intake();
        keep(1, LegExamples.byTaxi(intake, Revision.NEW, 2024), false);

        assertThatThrownBy(() -> keep(1, LegExamples.byTaxi(intake, Revision.NEW, 2025), false))
                .isInstanceOf(StaleRevision.class);
        assertThat(legs().of(intake)).containsEntry(1, LegExamples.byTaxi(intake, new Revision(1), 2024));
    }

    private void keep(int number, Leg leg, boolean isMistake) {
        legs().keep(new Legs.Numbered(number, leg, isMistake), new Legs.Written(worker(), NOW));
    }
}
