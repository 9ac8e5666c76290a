package org.kinward.core.casefile;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;

/**
 * A manager of the place gives a case file to a worker. The former worker's right ends in the vault before casework
 * changes, the new one begins after it has (SECURITY section 2.8): at no moment does the vault allow more than casework.
 */
public class AssignWorker {

    /** What came of it. */
    public enum Outcome {
        ASSIGNED, WORKER_CANNOT_TAKE_IT, NOT_THERE
    }

    /** Which case file, as it was seen, and to whom. */
    public record Request(CaseFileId file, Revision seen, PersonId worker) {
    }

    private final HandOver casework;
    private final DirectCare vault;

    public AssignWorker(HandOver casework, DirectCare vault) {
        this.casework = casework;
        this.vault = vault;
    }

    /**
     * Assigns the worker.
     *
     * @throws StaleRevision
     *             if the case file was saved since it was seen
     */
    public Outcome assign(Request request, Actor manager, Instant now) {
        var found = casework.find(request.file())
                .filter(file -> manager.places().managed().contains(file.home().place()));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!found.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        return handOver(found.get(), request.worker(), new Task.Done(manager.person(), now));
    }

    private Outcome handOver(OpenCaseFile file, PersonId worker, Task.Done named) {
        if (!casework.mayTake(file, worker)) {
            return Outcome.WORKER_CANNOT_TAKE_IT;
        }
        var child = file.reference();
        file.home().worker().filter(former -> !former.equals(worker))
                .ifPresent(former -> vault.revoke(new CareRight.LeadWorker(child, former), named.at()));
        casework.covered(file, named.at()).forEach(cover -> vault.revoke(cover.right(), named.at()));
        var right = new CareRight.LeadWorker(child, worker);
        casework.handOver(file.assignedTo(worker), right, named);
        vault.grant(right, named.at());
        return Outcome.ASSIGNED;
    }
}
