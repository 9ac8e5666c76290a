package org.kinward.core.risk.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What every keeper of safety actions promises. */
public abstract class SafetyActionsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract SafetyActions actions();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesThemBackTheNewestFirst() {
        var file = file();
        var first = action(file, Doer.SHIFT, NOW);
        var second = action(file, Doer.LEAD_WORKER, NOW.plusSeconds(5));

        actions().add(first);
        actions().add(first);
        actions().add(second);

        assertThat(actions().of(file)).containsExactly(second, first);
        assertThat(actions().find(first.id())).contains(first);
        assertThat(actions().find(new SafetyActionId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsTheFirstEnd() {
        var action = action(file(), Doer.MANAGER, NOW);
        actions().add(action);
        var done = action.ended(new SafetyAction.End(SafetyAction.Came.NOT_POSSIBLE, "No room", worker(), NOW));

        assertThat(actions().end(done)).isTrue();
        assertThat(actions().end(action.ended(new SafetyAction.End(SafetyAction.Came.DONE, "", worker(), NOW))))
                .isFalse();

        assertThat(actions().of(action.file())).containsExactly(done);
    }

    private SafetyAction.Open action(CaseFileId file, Doer who, Instant at) {
        return new SafetyAction.Open(new SafetyActionId(UUID.randomUUID()), file,
                new SafetyAction.Planned("Move to the other house", who, NOW.plusSeconds(3600), worker(), at));
    }
}
