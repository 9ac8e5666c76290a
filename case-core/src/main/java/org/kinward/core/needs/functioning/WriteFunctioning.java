package org.kinward.core.needs.functioning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Writes down what a carer said. After the first time the carer is asked again 8 weeks later; a second time ends that. */
public class WriteFunctioning {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Its day is still to come. */
        IN_THE_FUTURE, NOT_THERE
    }

    private final Functionings functionings;

    private final CaseMoves moves;

    private final NarrowRecord narrow;

    public WriteFunctioning(Functionings functionings, CaseMoves moves, NarrowRecord narrow) {
        this.narrow = narrow;
        this.functionings = functionings;
        this.moves = moves;
    }

    /**
     * Writes it once; its id is the key of the form.
     *
     * @param today
     *            the day at the agency
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form wrote something else before
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded
     */
    @Transactional
    public Outcome write(Functioning said, LocalDate today, Actor by) {
        var file = moves.at(said.file(), by, AuditAction.FUNCTIONING_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (said.asked().on().isAfter(today)) {
            return Outcome.IN_THE_FUTURE;
        }
        narrow.beyond(file.get().intake());
        var asked = said.asked();
        var stamp = new OnceKey(said.id().value(), "functioning of " + said.file().value() + " " + asked.carer() + " "
                + asked.months() + " " + asked.on() + " " + said.answers());
        if (moves.isFirst(stamp, by.person())) {
            again(said, today, file.get());
            functionings.add(said);
            moves.record(AuditAction.FUNCTIONING_WRITTEN, AuditObject.FUNCTIONING, said.id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }

    /** The weeks count from the day of the talk, however late it is typed. */
    private void again(Functioning said, LocalDate today, CaseFile file) {
        var about = file.id().value();
        if (functionings.of(said.file()).isEmpty()) {
            var typedLate = ChronoUnit.DAYS.between(said.asked().on(), today);
            var due = said.asked().at().plus(Duration.ofDays(7L * Functioning.AGAIN_AFTER_WEEKS - typedLate));
            moves.open(file, TaskKind.ASK_FUNCTIONING_AGAIN, new CaseMoves.Thing(about, due, ""));
        } else {
            moves.done(file, TaskKind.ASK_FUNCTIONING_AGAIN, about,
                    new Task.Done(said.asked().by(), said.asked().at()));
        }
    }
}
