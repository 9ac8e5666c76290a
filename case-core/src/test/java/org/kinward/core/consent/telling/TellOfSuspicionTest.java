package org.kinward.core.consent.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.ChildStatus.Stands;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** In many laws a suspicion is enough: the authority is told of it within the time of the country (F76). */
class TellOfSuspicionTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final TellOfSuspicion suspicion = new TellOfSuspicion(lake.files, lake.authority, lake.toTell);

    @Test
    void isDueWithinTheHoursOfTheCountryFromTheMomentSomebodyWritesItDown() {
        saved(Stands.PRESUMED, Optional.empty(), 0);
        saved(Stands.PRESUMED, Optional.of(Stands.PRESUMED), 5);

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(NOON.plus(Duration.ofHours(24)));
            assertThat(task.about().thing()).contains(TellOfSuspicion.about(lake.file));
        });
    }

    @Test
    void countsFromThePaperOnWhichItStoodAndNotFromTheTyping() {
        suspicion.saved(page(Stands.PRESUMED), Optional.empty(), new Task.Done(lake.ama.person(), NOON),
                NOON.minus(Duration.ofHours(9)));

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(NOON.plus(Duration.ofHours(15))));
    }

    @Test
    void isNotDueWhereTheLawAsksForMoreThanASuspicion() {
        lake.authority.set(new AuthorityTerm(24, false, "Code of the lake", LocalDate.of(2026, 2, 1)), Revision.NEW,
                new AuthorityTerms.By(lake.ama.person(), NOON));

        saved(Stands.PRESUMED, Optional.empty(), 0);

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();
    }

    @Test
    void isTakenBackWithTheSuspicionUnlessTheStateHasFoundItItself() {
        saved(Stands.PRESUMED, Optional.empty(), 0);

        saved(Stands.IDENTIFIED, Optional.of(Stands.PRESUMED), 1);
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).as("it may be another authority").hasSize(1);
        saved(Stands.ON_THE_MOVE, Optional.of(Stands.PRESUMED), 2);

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();
    }

    @Test
    void isToldOnceForAChild() {
        saved(Stands.PRESUMED, Optional.empty(), 0);
        new TellAuthority(lake.authority, lake.moves).tell(new AuthorityTold(lake.file,
                TellOfSuspicion.about(lake.file), new AuthorityTold.Told("Social services", AuthorityTold.How.BY_PHONE,
                        NOON, ""),
                lake.ama.person(), NOON), lake.ama);
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();

        saved(Stands.PRESUMED, Optional.of(Stands.AT_RISK), 3);

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();
    }

    @Test
    void opensNothingForAnyOtherStatus() {
        for (var state : Stands.values()) {
            if (state != Stands.PRESUMED) {
                saved(state, Optional.of(Stands.AT_RISK), 0);
            }
        }

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();
    }

    private void saved(Stands now, Optional<Stands> before, int hours) {
        var at = NOON.plus(Duration.ofHours(hours));
        suspicion.saved(page(now), before.map(this::page), new Task.Done(lake.ama.person(), at), at);
    }

    private ChildStatus page(Stands state) {
        return new ChildStatus(new IntakePage.Head(lake.intake(), Revision.NEW, IntakePage.ToldBy.WORKER, TODAY),
                Answer.known(state, Certainty.ESTIMATED_BY_WORKER), Answer.notAsked(), Answer.notAsked());
    }
}
