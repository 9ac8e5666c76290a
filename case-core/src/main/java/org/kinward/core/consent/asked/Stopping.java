package org.kinward.core.consent.asked;

import java.time.Instant;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.task.TaskKind;

/** What is to be done when a use stops: one task for each office that is told, and one about what should be erased. */
record Stopping(CaseMoves moves, CaseFile file) {

    private static final int TASK_WORDS = 200;

    static Stopping of(CaseMoves moves, CaseFile file) {
        return new Stopping(moves, file);
    }

    /** One task for an office, however it is spelt and whoever takes the use back; one for each wish to erase. */
    void stop(Consent seen, Withdrawal how, Instant now) {
        var id = seen.id();
        how.toldToStop().forEach(office -> moves.open(file, TaskKind.TELL_TO_STOP,
                new CaseMoves.Thing(id.about("stop " + Recipient.key(office)), now, office)));
        if (how.erase() == Withdrawal.Erase.SOMETHING) {
            moves.open(file, TaskKind.LOOK_AT_ERASING,
                    new CaseMoves.Thing(id.about("erase " + seen.revision().number()), now.plus(FollowUp.TO_ERASE),
                            shortened(how.eraseWhat())));
        }
    }

    /** The whole of it stands in the history; a task has room for a few words. */
    private static String shortened(String what) {
        return what.length() <= TASK_WORDS ? what : what.substring(0, TASK_WORDS - 1) + "…";
    }
}
