package org.kinward.web.task.digest;

import jakarta.transaction.Transactional;
import org.kinward.reporting.task.WholeWorkList;
import org.springframework.stereotype.Component;

/** Counts what is due for the acting person, as Today would show it; nothing else of it leaves this transaction. */
@Component
class DigestCount {

    private final WholeWorkList work;

    DigestCount(WholeWorkList work) {
        this.work = work;
    }

    @Transactional
    public int due() {
        return work.dueUntilTonight();
    }
}
