package org.kinward.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of closings promises. */
public abstract class ClosingsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper in the hands of a manager of the place. */
    protected abstract Closings closings();

    protected abstract CaseFileId file();

    protected abstract PersonId manager();

    /** Somebody else has agreed to this version of it. */
    protected abstract void agreed(Closing closing);

    @Test
    void keepsEachVersionOverTheOneThatWasSeen() {
        var first = first(file());
        closings().write(first, by(0));
        var seen = closings().find(first.id()).orElseThrow();
        var why = new Closing.WhyOpen(Set.of(new FactorId(UUID.randomUUID())), "The committee is near", by(9));
        var second = new Closing(first.id(), first.file(), seen.revision(), said("With her aunt"), Optional.of(why),
                Optional.empty());

        closings().write(second, by(9));

        assertThat(closings().prepared(first.file())).contains(new Closing(first.id(), first.file(), new Revision(2),
                second.said(), Optional.of(why), Optional.empty()));
        assertThatThrownBy(() -> closings().write(second, by(9))).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> closings().write(first(first.file()), by(9))).isInstanceOf(StaleRevision.class);
    }

    @Test
    void closesAndOpensAgainInTurn() {
        var first = first(file());
        closings().write(first, by(0));
        var kept = closings().find(first.id()).orElseThrow();
        agreed(kept);

        assertThat(closings().reopen(kept.file(), again())).isFalse();
        assertThat(closings().close(kept, by(5))).isTrue();
        assertThat(closings().close(kept, by(6))).isFalse();
        assertThat(closings().prepared(kept.file())).isEmpty();
        assertThat(closings().find(kept.id()).orElseThrow().closed()).contains(by(5));
        assertThat(closings().reopen(kept.file(), again())).isTrue();
        assertThat(closings().reopen(kept.file(), again())).isFalse();

        assertThat(closings().moves(kept.file())).containsExactly(new Closings.FileMove.Closed(kept.id(), by(5)),
                new Closings.FileMove.OpenedAgain(again()));
    }

    private Closings.Reopened again() {
        return new Closings.Reopened("She asks for help", by(7));
    }

    private Closing first(CaseFileId file) {
        return new Closing(new ClosingId(UUID.randomUUID()), file, Revision.NEW, said("With her mother"),
                Optional.empty(), Optional.empty());
    }

    private static Closing.Said said(String words) {
        return new Closing.Said(Listed.of(new Code("SAFE-SETTLED")), words,
                Set.of(Checked.SAFETY_REVIEWED, Checked.KNOWS_WHOM_TO_CALL), "She is glad");
    }

    private Closing.By by(int seconds) {
        return new Closing.By(manager(), NOW.plusSeconds(seconds));
    }
}
