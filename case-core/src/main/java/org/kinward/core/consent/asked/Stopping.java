package org.kinward.core.consent.asked;

import java.time.Instant;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.task.TaskKind;

/** What is to be done when a use stops: one task for each office that is told, and one about what should be erased. */
record Stopping(CaseMoves moves, CaseFile file) {

    static Stopping of(CaseMoves moves, CaseFile file) {
        return new Stopping(moves, file);
    }

    void stop(ConsentId id, Withdrawal how, Instant now) {
        how.toldToStop().forEach(office -> moves.open(file, TaskKind.TELL_TO_STOP,
                new CaseMoves.Thing(id.about(now + " " + office), now, office)));
        if (how.erase() == Withdrawal.Erase.SOMETHING) {
            moves.open(file, TaskKind.LOOK_AT_ERASING, new CaseMoves.Thing(id.about("erase"),
                    now.plus(FollowUp.TWO_PROFESSIONALS), shortened(how.eraseWhat())));
        }
    }

    /** The whole of it stands in the history; a task has room for a few words. */
    private static String shortened(String what) {
        return what.length() <= TASK_WORDS ? what : what.substring(0, TASK_WORDS - 1) + "…";
    }

    private static final int TASK_WORDS = 200;
}
