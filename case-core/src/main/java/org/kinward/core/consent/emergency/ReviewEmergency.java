package org.kinward.core.consent.emergency;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Somebody else looks at what was shared without consent. Late is better than never, and is seen to be late. */
public class ReviewEmergency {

    /** What came of it. */
    public enum Outcome {
        REVIEWED, REVIEWED_BEFORE, DECIDED_BY_THE_SAME_PERSON, NOT_THERE
    }

    private final Emergencies emergencies;

    private final CaseMoves moves;

    public ReviewEmergency(Emergencies emergencies, CaseMoves moves) {
        this.emergencies = emergencies;
        this.moves = moves;
    }

    /** Writes down what was found, once. */
    @Transactional
    public Outcome review(EmergencyId id, Emergency.Review review, Actor by) {
        var found = emergencies.find(id);
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!(found.orElseThrow() instanceof Emergency.Waiting waiting)) {
            return Outcome.REVIEWED_BEFORE;
        }
        if (!waiting.mayBeReviewedBy(by.person())) {
            return Outcome.DECIDED_BY_THE_SAME_PERSON;
        }
        if (!emergencies.review(waiting.reviewed(review))) {
            return Outcome.REVIEWED_BEFORE;
        }
        moves.done(file.get(), TaskKind.REVIEW_EMERGENCY, id.value(), new Task.Done(by.person(), review.at()));
        if (review.finding().ends()) {
            moves.open(file.get(), TaskKind.TELL_TO_STOP,
                    new CaseMoves.Thing(id.value(), review.at(), waiting.shared().with().office()));
        }
        moves.record(AuditAction.EMERGENCY_REVIEWED, AuditObject.EMERGENCY, id.value(), file.get());
        return Outcome.REVIEWED;
    }
}
