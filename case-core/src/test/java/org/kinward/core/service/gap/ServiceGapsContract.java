package org.kinward.core.service.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of needs without a service promises. */
public abstract class ServiceGapsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract ServiceGaps gaps();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesBackWhatWasSaidTheNewestFirstAndItsEndOnce() {
        var file = file();
        var first = said(file, NeedArea.SCHOOL, NOW);
        var second = said(file, NeedArea.BODY, NOW.plusSeconds(5));
        var end = new ServiceGap.End(ServiceGap.GapOver.FOUND, new ServiceGap.Said(worker(), NOW.plusSeconds(9)));

        gaps().end(first.id(), end);

        var over = new ServiceGap(first.id(), file, first.need(), first.said(), Optional.of(end));
        assertThat(gaps().of(file)).containsExactly(second, over);
        assertThat(gaps().find(first.id())).contains(over);
        assertThat(gaps().find(new GapId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> gaps().end(first.id(), end)).isInstanceOf(StaleRevision.class);
    }

    private ServiceGap said(CaseFileId file, NeedArea area, Instant at) {
        var gap = new ServiceGap(new GapId(UUID.randomUUID()), file, new ServiceGap.Need(area, "Something near"),
                new ServiceGap.Said(worker(), at), Optional.empty());
        gaps().add(gap);
        return gap;
    }
}
