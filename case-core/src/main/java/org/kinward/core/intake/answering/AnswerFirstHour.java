package org.kinward.core.intake.answering;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Tasks;

/**
 * Saves one page of the first hour, as a draft and after <em>Create record</em> alike. An answer that is replaced after
 * the record exists, or that came from another source, stays in the story (F16).
 */
public class AnswerFirstHour {

    /** What came of it. */
    public sealed interface Outcome {

        /** Saved; the page has this revision from now on. */
        record Saved(Revision revision) implements Outcome {
        }

        /** The draft is being discarded or was. */
        record Ended() implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * A page to be saved.
     *
     * @param sealedSigns
     *            whether the same form put signs into the vault's health compartment; they need the nurse as well
     * @param isChosen
     *            whether it is an earlier account that was chosen: the one it replaces is then kept beside it
     * @param told
     *            from when hours count; from now if nothing is said
     * @param beside
     *            the record as it was read in this transaction, so that it is not read a second time
     */
    public record Request(IntakePage page, boolean sealedSigns, boolean isChosen, Optional<WhenTold> told,
            Optional<ReadFirstHour.Opened> beside) {

        public Request(IntakePage page, boolean sealedSigns) {
            this(page, sealedSigns, false, Optional.empty(), Optional.empty());
        }

        /** A page without anything sealed. */
        public static Request of(IntakePage page) {
            return new Request(page, false);
        }

        /** The same, told at this time. */
        public Request told(WhenTold when) {
            return new Request(page, sealedSigns, isChosen, Optional.of(when), beside);
        }

        /** The same, over what was read of the record in this transaction. */
        public Request over(ReadFirstHour.Opened opened) {
            return new Request(page, sealedSigns, isChosen, told, Optional.of(opened));
        }

        /** An earlier account that decisions use from now on. */
        public static Request chosen(IntakePage page) {
            return new Request(page, false, true, Optional.empty(), Optional.empty());
        }
    }

    private final Intakes intakes;
    private final FirstHourPages pages;
    private final Tasks tasks;
    private final AuditTrail trail;
    private final NarrowRecord narrow;

    public AnswerFirstHour(Intakes intakes, FirstHourPages pages, Tasks tasks, AuditTrail trail) {
        this.narrow = new NarrowRecord(pages);
        this.intakes = intakes;
        this.pages = pages;
        this.tasks = tasks;
        this.trail = trail;
    }

    /**
     * Saves the page.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the page since; nothing is changed then
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded and this page is none of those that stay open
     */
    @Transactional
    public Outcome answer(Request request, PersonId by, Instant now) {
        var found = intakes.find(request.page().intake());
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        return switch (found.get()) {
            case DraftIntake draft -> save(request, draft, new FirstHourPages.Change(by, now, request.isChosen()));
            case CreatedIntake record -> save(request, record, new FirstHourPages.Change(by, now, true));
            case Intake _ -> new Outcome.Ended();
        };
    }

    private Outcome save(Request request, Intake intake, FirstHourPages.Change change) {
        request.beside().ifPresentOrElse(seen -> seen.refuseBeyond(request.page().getClass()),
                () -> narrow.check(intake.id(), request.page().getClass()));
        var saved = pages.save(request.page(), change);
        keepUp(SetsGoing.by(request, saved.before(), intake, change.at()), intake, change);
        var action = intake instanceof CreatedIntake ? AuditAction.ANSWER_CHANGED : AuditAction.INTAKE_ANSWERED;
        trail.record(AuditEntry.done(action, word(request.page()), intake.id().value()));
        return new Outcome.Saved(saved.revision());
    }

    /** A task that was done is not asked for a second time because something else on its page was changed. */
    private void keepUp(SetsGoing.Turn turn, Intake intake, FirstHourPages.Change change) {
        turn.opened().forEach(tasks::open);
        if (turn.touchesOpenOnes()) {
            for (var open : tasks.openOf(intake.id().value())) {
                turn.asItStands(open.kind()).ifPresent(tasks::open);
                if (turn.gone().contains(open.kind())) {
                    tasks.withdraw(open.doneBy(change.by(), change.at()));
                }
            }
        }
    }

    /** What the audit trail calls the page, such as {@code safety_now}. */
    static AuditObject word(IntakePage page) {
        return AuditObject
                .of(page.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
    }
}
