package org.kinward.core.followup.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.SayNotDone;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;

/** Writes down the second page of a visit: the ten questions, and when the child is contacted next. */
public class HearChild {

    /** What came of it. */
    public enum Outcome {
        KEPT,
        /** Somebody has written the second page of this visit before. */
        HEARD_BEFORE,
        /** The next contact is past, or too far away. */
        NO_SUCH_DAY,
        /** Nothing else is planned: somebody says when the next contact is. */
        NEXT_MISSING, NOT_THERE
    }

    private final RecordVisit.Kept kept;
    private final FollowUps followUps;
    private final CaseMoves moves;
    private final After after;

    public HearChild(RecordVisit.Kept kept, FollowUps followUps, CaseMoves moves, After after) {
        this.kept = kept;
        this.followUps = followUps;
        this.moves = moves;
        this.after = after;
    }

    /** What follows from what was said: an extra contact, and what came of promises. */
    public record After(OpenExtra extra, GivePromise promises) {
    }

    /**
     * What was said and seen.
     *
     * @param file
     *            whose visit it was
     * @param next
     *            the day of the next contact; empty if what is planned is enough
     * @param promises
     *            what came of each promise that was open
     */
    public record Said(CaseFileId file, Heard heard, Optional<LocalDate> next, List<PromiseAnswer> promises) {

        public Said {
            promises = List.copyOf(promises);
        }
    }

    /**
     * Writes it down, once; what came of promises with it, or nothing of both.
     *
     * @throws StaleRevision
     *             if somebody wrote about one of the promises since it was seen
     */
    @Transactional
    public Outcome hear(Said said, Actor by, AtAgency now) {
        var file = moves.at(said.file(), by);
        var visits = kept.visits().of(said.file());
        var visit = visits.stream().filter(one -> one.visit().id().equals(said.heard().visit())).findFirst();
        if (file.isEmpty() || visit.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (said.next().filter(day -> !isPossible(day, now)).isPresent()) {
            return Outcome.NO_SUCH_DAY;
        }
        if (visit.get().heard().isPresent()) {
            return Outcome.HEARD_BEFORE;
        }
        if (said.next().isEmpty() && isLastOne(said.file())) {
            return Outcome.NEXT_MISSING;
        }
        if (!keep(said, WholeVisit.newest(visits), file.get(), now)) {
            return Outcome.HEARD_BEFORE;
        }
        after.promises().answered(file.get(), said.promises(), visit.get().visit().met().on(),
                new Task.Done(now.by(), said.heard().written().at()));
        return Outcome.KEPT;
    }

    private boolean keep(Said said, Optional<Heard> before, CaseFile file, AtAgency now) {
        var heard = said.heard();
        if (!kept.visits().hear(heard)) {
            return false;
        }
        follow(heard, before, file, now);
        said.next().ifPresent(day -> wish(file, day, now));
        kept.next().after(file, now);
        moves.record(AuditAction.VISIT_RECORDED, AuditObject.VISIT, heard.visit().value(), file);
        return true;
    }

    private static boolean isPossible(LocalDate day, AtAgency now) {
        return !day.isBefore(now.today()) && !day.isAfter(now.today().plusDays(SayNotDone.LATEST_DAYS));
    }

    /** Whether the child is followed up and nothing is planned any more. */
    private boolean isLastOne(CaseFileId file) {
        return kept.contacts().open(file).isEmpty() && followUps.of(file).orElse(null) instanceof FollowUp.Running;
    }

    private void follow(Heard heard, Optional<Heard> before, CaseFile file, AtAgency now) {
        if (heard.isAlarming() || before.filter(then -> !heard.worseThan(then).isEmpty()).isPresent()) {
            after.extra().because(Contact.Ground.WORSE, file, now);
        }
    }

    private void wish(CaseFile file, LocalDate day, AtAgency now) {
        kept.contacts().plan(List.of(Contact.fresh(file.id(), day, HowSeen.SEEN, Contact.Ground.WISH)),
                now.written());
    }
}
