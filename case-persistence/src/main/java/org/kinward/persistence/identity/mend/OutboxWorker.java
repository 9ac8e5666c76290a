package org.kinward.persistence.identity.mend;

import org.kinward.core.identity.mend.PerformTask;

/** Takes one task after another. A task that fails stays and is tried again later; the others do not wait for it. */
final class OutboxWorker {

    private final OutboxQueue queue;
    private final PerformTask performing;

    OutboxWorker(OutboxQueue queue, PerformTask performing) {
        this.queue = queue;
        this.performing = performing;
    }

    /** Does the next task that is due; false when there is none. */
    boolean doNext() {
        var taken = queue.take();
        taken.ifPresent(task -> {
            performing.perform(task.task());
            queue.done(task);
        });
        return taken.isPresent();
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
