package org.kinward.core.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Keeps offered cases; who works on the case sees them, and the managers of the agency to which they are offered. */
public interface Transfers {

    /** Keeps an offer; false if another one stands for the same file. */
    boolean offer(Transfer offered);

    Optional<Transfer> find(TransferId id);

    /** All of this file, the newest first. */
    List<Transfer> of(CaseFileId file);

    /** Keeps what it became by an answer; false if somebody was faster. */
    boolean answer(Transfer seen, Transfer answered);

    /** Whether the child is still in a house of the agency before, or a referral or a return of it goes on. */
    boolean goesOn(Transfer accepted);

    /** Closes the old file by this transfer, by whoever moves it; false if it is closed. */
    boolean close(Transfer accepted, Task.Done by);

    /** Keeps what was still to be done, for who receives the case. */
    void keep(Transfer accepted, List<Task> left);

    /** What was still to be done when the case moved, what is due first first. */
    List<LeftToDo> left(TransferId id);

    /** One thing that was still to be done, and until when. */
    record LeftToDo(TaskKind kind, Instant due) {
    }
}
