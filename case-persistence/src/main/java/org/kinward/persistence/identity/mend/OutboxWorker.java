package org.kinward.persistence.identity.mend;

import java.time.Duration;
import java.util.Optional;

import org.kinward.core.identity.mend.PerformTask;

/**
 * Takes one task after another. A task that fails stays and is tried again later; one that casework does not bear out
 * is set aside for the auditor and never tried again. The others wait for neither.
 */
final class OutboxWorker {

    private final OutboxQueue queue;
    private final PerformTask performing;
    private final SetAside aside;

    OutboxWorker(OutboxQueue queue, PerformTask performing, SetAside aside) {
        this.queue = queue;
        this.performing = performing;
        this.aside = aside;
    }

    /** Does the next task that is due; false when there is none. */
    boolean doNext() {
        var taken = queue.take();
        taken.ifPresent(this::perform);
        return taken.isPresent();
    }

    private void perform(OutboxQueue.Taken taken) {
        switch (taken.task().map(performing::perform).orElse(PerformTask.Outcome.NOT_PROVED)) {
            case DONE, SUPERSEDED -> queue.done(taken);
            case NOT_PROVED -> aside.put(taken.id());
        }
    }

    /** How long the oldest task has been left undone, when that is longer than a task may take. */
    Optional<Duration> late() {
        return queue.late();
    }

    /** Does what is due now and returns how many tasks that was. */
    int doAll() {
        var done = 0;
        while (doNext()) {
            done++;
        }
        return done;
    }
}
