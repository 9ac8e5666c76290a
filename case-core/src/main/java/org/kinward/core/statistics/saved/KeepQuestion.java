package org.kinward.core.statistics.saved;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;

/** A data officer keeps a question for everybody of the agency who sees figures, names it anew, or takes it away. */
public class KeepQuestion {

    private final SavedQuestions questions;
    private final AuditTrail trail;

    public KeepQuestion(SavedQuestions questions, AuditTrail trail) {
        this.questions = questions;
        this.trail = trail;
    }

    /** What became of it. */
    public enum Outcome {
        /** It is so now. */
        DONE,
        /** Another question of the agency has this name. */
        NAME_TAKEN
    }

    /** Keeps it; sent again with the same id, it is kept once. */
    @Transactional
    public Outcome keep(SavedQuestionId id, Asks asks, String name, By by) {
        mayKeep(by.actor());
        if (questions.all().stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.DONE;
        }
        if (isTaken(id, name)) {
            return Outcome.NAME_TAKEN;
        }
        questions.keep(new SavedQuestion(id, asks, by.named(name), new Revision(1)), by.actor().agency());
        return written(id);
    }

    /**
     * Gives it another name.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody named it since it was seen
     */
    @Transactional
    public Outcome rename(SavedQuestionId id, String name, Revision seen, By by) {
        var question = mine(id, by.actor());
        if (isTaken(id, name)) {
            return Outcome.NAME_TAKEN;
        }
        if (question.name().name().equals(name.strip())) {
            return Outcome.DONE;
        }
        questions.rename(id, by.named(name), seen);
        return written(id);
    }

    /** Takes it away. */
    @Transactional
    public void takeAway(SavedQuestionId id, By by) {
        var question = mine(id, by.actor());
        questions.takeAway(id, by.named(question.name().name()));
        written(id);
    }

    /** Who does it, and when. */
    public record By(Actor actor, Instant at) {

        private SavedQuestion.Named named(String name) {
            return new SavedQuestion.Named(name, actor.person(), at);
        }
    }

    private SavedQuestion mine(SavedQuestionId id, Actor actor) {
        mayKeep(actor);
        return questions.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    private static void mayKeep(Actor actor) {
        if (!actor.is(Role.DATA_OFFICER)) {
            throw new NotThere();
        }
    }

    private boolean isTaken(SavedQuestionId id, String name) {
        return questions.all().stream()
                .anyMatch(one -> !one.id().equals(id) && one.name().name().equalsIgnoreCase(name.strip()));
    }

    private Outcome written(SavedQuestionId id) {
        trail.record(AuditEntry.done(AuditAction.QUESTION_CHANGED, AuditObject.SAVED_QUESTION, id.value()));
        return Outcome.DONE;
    }
}
