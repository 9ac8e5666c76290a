package org.kinward.core.intake.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Corrects what was typed about a child of the list. Its number stays: it is on the child's wrist. */
public class CorrectLine {

    /** What came of it. */
    public enum Outcome {
        CORRECTED,
        /** What somebody has answered in the first hour since was left as it is. */
        PARTLY, NO_SUCH_LINE, NOT_THERE
    }

    /** Which line, and what stands there from now on. */
    public record Request(Event.Id event, Line line, FastChild child, LocalDate today) {
    }

    /**
     * A line as it was seen.
     *
     * @param seen
     *            the revision that was on the screen
     */
    public record Line(int number, Revision seen) {
    }

    private final Events events;

    private final EventPages pages;

    private final Intakes intakes;

    private final AuditTrail trail;

    public CorrectLine(Events events, EventPages pages, Intakes intakes, AuditTrail trail) {
        this.events = events;
        this.pages = pages;
        this.intakes = intakes;
        this.trail = trail;
    }

    /**
     * Corrects it.
     *
     * @throws StaleRevision
     *             if somebody corrected the line since; nothing is changed then
     */
    @Transactional
    public Outcome correct(Request request, Actor by, Instant now) {
        var found = events.hold(request.event()).filter(event -> by.atWork().contains(event.home().place()));
        var before = found.map(event -> events.lines(event.id())).orElse(List.of());
        var line = before.stream().filter(one -> one.number() == request.line().number()).findFirst();
        if (found.isEmpty() || line.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!line.get().revision().equals(request.line().seen())) {
            throw new StaleRevision();
        }
        var tie = request.child().tie();
        if (tie.isPresent() && (tie.get().to() == line.get().number()
                || before.stream().noneMatch(one -> one.number() == tie.get().to()))) {
            return Outcome.NO_SUCH_LINE;
        }
        var written = change(found.get(), line.get(), request, new Event.Made(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.EVENT_CHANGED, AuditObject.EVENT, request.event().value(),
                line.get().intake().value()));
        return written ? Outcome.CORRECTED : Outcome.PARTLY;
    }

    private boolean change(Event event, EventLine line, Request request, Event.Made made) {
        var writing = new EventPages.Writing(made, request.today(), event.came().at());
        events.put(event.id(), line.tied(request.child().tie()), made);
        var after = events.lines(event.id());
        var now = after.stream().filter(one -> one.number() == line.number()).findFirst().orElseThrow();
        var of = new EventPages.Of(event, now, after);
        var written = pages.write(of, request.child(), writing);
        if (!now.tie().equals(line.tie())) {
            foundWith(of);
            pages.callNurse(of, writing);
        }
        return line.tie().map(tie -> pages.tie(after, tie.to(), writing)).orElse(true) && written;
    }

    /** The child was found with whom the tie names, in the draft and in the record alike. */
    private void foundWith(EventPages.Of of) {
        var other = of.belongsTo().map(EventLine::intake).flatMap(intakes::find).map(Intake::id);
        var child = intakes.hold(of.line().intake());
        if (child.filter(one -> one.start().foundWith().equals(other)).isPresent()) {
            return;
        }
        child.ifPresent(one -> {
            switch (one) {
                case DraftIntake draft -> intakes.save(draft.foundWith(other));
                case CreatedIntake created -> intakes.save(created.foundWith(other));
                case Intake _ -> {
                    // it is on its way out
                }
            }
        });
    }
}
