package org.kinward.core.aftercare;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Whoever works on a case moves it on from the plan for after eighteen to the help of a young adult, and to its end. From
 * eighteen on nobody answers for the young person, and what goes on is asked anew.
 */
public class MoveAftercare {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** The person may still be a child, or it is not time to plan yet. */
        TOO_EARLY,
        /** Nobody knows when the person was born. */
        AGE_NOT_KNOWN,
        /** It came out that the person is younger: but the age that is written down says otherwise. */
        IS_OF_AGE,
        /** It does not follow from how it stands. */
        DOES_NOT_FOLLOW, NOT_THERE
    }

    /** Where it goes, by somebody who has seen so many lines. */
    public record Wish(CaseFileId file, Revision seen, AftercareState to, Aftercare.Said said) {

        private boolean isDone(Aftercare last) {
            return last.state() == to && last.said().equals(said);
        }
    }

    /** What says when somebody is eighteen, and when that is planned. */
    public record Ages(Births births, LeadMonths lead) {
    }

    private final Aftercares aftercares;

    private final Ages ages;

    private final AnswersAlone alone;

    private final CaseMoves moves;

    public MoveAftercare(Aftercares aftercares, Ages ages, AnswersAlone alone, CaseMoves moves) {
        this.aftercares = aftercares;
        this.ages = ages;
        this.alone = alone;
        this.moves = moves;
    }

    /**
     * Moves it. What says the same as what stands there changes nothing.
     *
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome move(Wish wish, Actor by, Moment now) {
        var found = moves.at(wish.file(), by, AuditAction.AFTERCARE_MOVED);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var file = found.get();
        var last = aftercares.of(wish.file());
        if (last.filter(wish::isDone).isPresent()) {
            return Outcome.MOVED;
        }
        if (!Aftercare.count(last).equals(wish.seen())) {
            throw new StaleRevision();
        }
        var ahead = new Ahead(last, ages.births().of(file.intake()).map(OfAge::new), ages.lead().months());
        return ahead.refusal(wish.to(), now.today()).orElseGet(() -> keep(new Press(wish, ahead, file, by, now)));
    }

    /** A press of a button, and how it stood. */
    private record Press(Wish wish, Ahead ahead, CaseFile file, Actor by, Moment moment) {

        Task.Done done() {
            return new Task.Done(by.person(), moment.at());
        }
    }

    private Outcome keep(Press press) {
        var wish = press.wish();
        var file = press.file();
        aftercares.add(new Aftercare(wish.file(), wish.seen(), wish.to(), wish.said(),
                new Aftercare.By(press.by().person(), press.moment().at())));
        tasks(press);
        if (wish.to().isOfAge() && !press.ahead().isOfAge()) {
            alone.from(file, press.by().person(), press.moment());
        } else if (press.ahead().isOfAge() && !wish.to().isOfAge()) {
            alone.notYet(file, press.by().person(), press.moment());
        }
        moves.record(AuditAction.AFTERCARE_MOVED, AuditObject.AFTERCARE, wish.file().value(), file);
        return Outcome.MOVED;
    }

    /** Planned in time, it waits for the day on which nobody can still be a child. */
    private void tasks(Press press) {
        var file = press.file();
        var about = file.id().value();
        moves.done(file, TaskKind.PLAN_AFTER_18, about, press.done());
        moves.done(file, TaskKind.BECOMES_ADULT, about, press.done());
        if (!press.wish().to().isOfAge()) {
            press.ahead().age().ifPresent(age -> moves.open(file, TaskKind.BECOMES_ADULT,
                    new CaseMoves.Thing(about, age.certain().atStartOfDay(press.moment().zone()).toInstant(), "")));
        }
    }
}
