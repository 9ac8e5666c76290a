package org.kinward.core.plan.promise;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;

/**
 * What came of one promise, as the child was asked among other things.
 *
 * @param seen
 *            the promise as it was shown
 * @param state
 *            how it stands now; still open is an answer too, and nothing is written for it
 * @param told
 *            what the child was told
 */
public record PromiseAnswer(PromiseId id, Revision seen, PromiseState state, String told) {

    public PromiseAnswer {
        told = told.strip();
    }

    boolean isNews() {
        return state != PromiseState.OPEN;
    }

    PromiseLine line(LocalDate on, Task.Done how) {
        return new PromiseLine(state, on, told, how.by(), how.at());
    }

    /** Whether exactly this was written about the promise in that moment; of one that is still open, nothing. */
    public boolean isIn(Promise promise, Instant at) {
        var then = promise.lines().stream().skip(seen.number()).filter(line -> line.at().equals(at)).findFirst();
        return isNews() ? then.filter(line -> line.state() == state && line.told().equals(told)).isPresent()
                : then.isEmpty();
    }
}
