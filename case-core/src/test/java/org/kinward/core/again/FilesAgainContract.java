package org.kinward.core.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;

/** What every keeper of files that follow each other promises. */
public abstract class FilesAgainContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever manages the place. */
    protected abstract FilesAgain again();

    /** A closed file. */
    protected abstract CaseFile closed();

    /** A draft that this person has begun. */
    protected abstract IntakeId draft();

    protected abstract PersonId manager();

    private FileAgain file(CaseFile earlier, IntakeId draft) {
        return new FileAgain(draft, new FileAgain.Before(earlier.id(), earlier.child(), again().firstOf(earlier)),
                new FileAgain.Why.CameBack("Alone, at night"), new FileAgain.LeftBehind(NOW,
                        List.of(new Code("SAFE-SETTLED"), new Code("OTHER")), List.of(new Code("FAM-DEBT"))),
                manager(), NOW);
    }

    @Test
    void keepsWhatWasKnownAndOneAfterEachFile() {
        var earlier = closed();
        var first = file(earlier, draft());
        assertThat(again().after(earlier.id())).isEmpty();
        assertThat(again().add(first)).isTrue();

        assertThat(again().add(file(earlier, draft()))).isFalse();

        assertThat(again().after(earlier.id())).contains(first.intake());
        assertThat(again().of(first.intake())).contains(first);
        assertThat(again().of(earlier.intake())).isEmpty();
    }

    @Test
    void knowsTheFirstFileOfAChild() {
        var earlier = closed();

        assertThat(again().firstOf(earlier)).isEqualTo(new FileAgain.First(earlier.intake(), earlier.reference()));
    }
}
