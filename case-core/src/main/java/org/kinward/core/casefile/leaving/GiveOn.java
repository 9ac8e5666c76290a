package org.kinward.core.casefile.leaving;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskId;

/**
 * A manager gives cases and tasks of somebody who leaves to a colleague, one or many at once. Each case moves by itself, in the
 * right order of rights ({@link AssignWorker}): what fails leaves the others where they belong, and is said.
 */
public class GiveOn {

    /** So many at once, and no more. */
    public static final int MOST = 100;

    /**
     * What came of it.
     *
     * @param given
     *            how many cases and tasks the colleague has now
     * @param left
     *            how many were not given: somebody was faster, or they are not the manager's
     */
    public record Outcome(int given, int left) {

        private Outcome and(boolean one) {
            return one ? new Outcome(given + 1, left) : new Outcome(given, left + 1);
        }
    }

    /** What of whom is given to whom. */
    public record Request(PersonId from, PersonId to, List<CaseFileId> cases, List<TaskId> tasks) {

        public Request {
            cases = List.copyOf(cases);
            tasks = List.copyOf(tasks);
            if (from.equals(to) || cases.size() + tasks.size() > MOST) {
                throw new IllegalArgumentException("a colleague takes over, a hundred at most at once");
            }
        }
    }

    private final InHandOf inHand;
    private final AssignWorker assign;

    public GiveOn(InHandOf inHand, AssignWorker assign) {
        this.inHand = inHand;
        this.assign = assign;
    }

    /** Gives what is still in the hands of that person; what a colleague got meanwhile stays there. */
    public Outcome give(Request request, Actor manager, Instant now) {
        var outcome = new Outcome(0, 0);
        for (var file : request.cases()) {
            outcome = outcome.and(given(file, request, manager, now));
        }
        for (var task : request.tasks()) {
            outcome = outcome.and(inHand.give(task, request, manager));
        }
        return outcome;
    }

    private boolean given(CaseFileId file, Request request, Actor manager, Instant now) {
        var found = inHand.led(file, request.from());
        if (found.isEmpty()) {
            return false;
        }
        try {
            var wanted = new AssignWorker.Request(file, found.get().revision(), request.to());
            if (assign.assign(wanted, manager, now) != AssignWorker.Outcome.ASSIGNED) {
                return false;
            }
        } catch (StaleRevision faster) {
            return false;
        }
        inHand.giveTasks(found.get(), request, manager);
        return true;
    }
}
