package org.kinward.core.consent.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of who answers promises. */
public abstract class AnswerersContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of a manager. */
    protected abstract Answerers answerers();

    /** A case of the manager's place. */
    protected abstract CaseFileId file();

    /** The manager. */
    protected abstract PersonId person();

    @Test
    void knowsNobodyInTheBeginning() {
        var file = file();

        assertThat(answerers().of(file)).isEqualTo(WhoAnswers.unknown(file));
        assertThat(answerers().history(file)).isEmpty();
    }

    @Test
    void keepsEverybodyBesideEachOther() {
        var file = file();
        var uncle = new WhoAnswers(file, AnswererKind.NAMED_GUARDIAN, Optional.of(LocalDate.of(2027, 3, 1)),
                "Court of Lomé", Optional.of(NotAskedBecause.MAY_BE_INVOLVED), true, Revision.NEW);
        answerers().keep(uncle, person(), NOW);
        var nobody = new WhoAnswers(file, AnswererKind.NOBODY_YET, Optional.empty(), "", Optional.empty(),
                false, new Revision(1));

        answerers().keep(nobody, person(), NOW.plusSeconds(1));

        assertThat(answerers().of(file).kind()).isEqualTo(AnswererKind.NOBODY_YET);
        assertThat(answerers().history(file)).extracting(one -> one.who().kind())
                .containsExactly(AnswererKind.NOBODY_YET, AnswererKind.NAMED_GUARDIAN);
        assertThat(answerers().history(file).getLast()).isEqualTo(new Answerers.Written(
                new WhoAnswers(file, uncle.kind(), uncle.until(), uncle.namedBy(), uncle.notAsked(), true,
                        new Revision(1)),
                person(), NOW));
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodyWrote() {
        var file = file();
        var first = new WhoAnswers(file, AnswererKind.PARENT, Optional.empty(), "", Optional.empty(), true,
                Revision.NEW);
        answerers().keep(first, person(), NOW);

        assertThatThrownBy(() -> answerers().keep(first, person(), NOW)).isInstanceOf(StaleRevision.class);
    }
}
