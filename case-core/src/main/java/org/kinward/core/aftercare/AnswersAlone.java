package org.kinward.core.aftercare;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.FollowUp;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Somebody is of age and answers alone: what others agreed to ends, and everything that goes on is asked anew of the young
 * person (F29). It runs in the transaction of the move.
 */
public class AnswersAlone {

    /** What was still to be done about those who answered before. */
    private static final Set<TaskKind> OF_OTHERS = EnumSet.of(TaskKind.SEE_WHO_ANSWERS, TaskKind.CONFIRM_ANSWER,
            TaskKind.DECIDE_WITHDRAWAL, TaskKind.ASK_CONSENT_AGAIN);

    private final Answerers answerers;

    private final Consents consents;

    private final CaseMoves moves;

    public AnswersAlone(Answerers answerers, Consents consents, CaseMoves moves) {
        this.answerers = answerers;
        this.consents = consents;
        this.moves = moves;
    }

    /** From now on. */
    public void from(CaseFile file, PersonId by, Moment now) {
        answerers.keep(WhoAnswers.ofAge(answerers.of(file.id())), by, now.at());
        moves.dropped(file, OF_OTHERS, new Task.Done(by, now.at()));
        consents.of(file.id()).stream().filter(AnswersAlone::isAskedAnew)
                .forEach(one -> moves.open(file, TaskKind.ASK_CONSENT_AGAIN,
                        new CaseMoves.Thing(one.id().side(Whose.CHILD),
                                now.at().plus(FollowUp.TWO_PROFESSIONALS), "")));
    }

    /** It came out that the person is younger: somebody has to answer again, and nobody has said who. */
    public void notYet(CaseFile file, PersonId by, Moment now) {
        answerers.keep(WhoAnswers.nobodyAfter(answerers.of(file.id())), by, now.at());
        moves.open(file, TaskKind.SEE_WHO_ANSWERS,
                new CaseMoves.Thing(file.id().value(), now.at().plus(FollowUp.TWO_PROFESSIONALS), ""));
    }

    /** What somebody agreed to; the young person's own no stays a no, and nobody is asked about being recorded. */
    private static boolean isAskedAnew(Consent consent) {
        var own = consent.child();
        return consent.asks(Whose.CHILD) && !(own instanceof Voice.DidNotAgree) && !(own instanceof Voice.Withdrawn)
                && (own instanceof Voice.Agreed || consent.whoAnswers() instanceof Voice.Agreed);
    }
}
