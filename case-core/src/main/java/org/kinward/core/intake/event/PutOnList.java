package org.kinward.core.intake.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.OpenDraft;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.Revision;

/** The second step of {@link AddToEvent}: draft, line and first pages, in one transaction that holds the event. */
public class PutOnList {

    private final Events events;

    private final Drafts drafts;

    private final EventPages pages;

    private final DoneOnce once;

    public PutOnList(Events events, Drafts drafts, EventPages pages, DoneOnce once) {
        this.events = events;
        this.drafts = drafts;
        this.pages = pages;
        this.once = once;
    }

    /** A draft with a fresh number, or with the one of a label. */
    public record Drafts(OpenDraft plain, OpenLabelled labelled) {

        void open(DraftIntake draft, FastChild child) {
            if (child.label().isPresent()) {
                labelled.open(draft);
            } else {
                plain.open(draft);
            }
        }
    }

    /**
     * What came of it.
     *
     * @param fresh
     *            whether a draft was opened just now
     */
    record Result(AddToEvent.Outcome answer, boolean fresh) {
    }

    /** One child more than a list may have; nothing of the press of the button is kept. */
    static final class ListFull extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ListFull() {
            super("this list has " + Event.MOST + " children");
        }
    }

    @Transactional
    public Optional<Event> find(Event.Id id) {
        return events.find(id);
    }

    /**
     * Puts the child of this draft on the list, once for one form.
     *
     * @throws ListFull
     *             if the list has {@value Event#MOST} children already
     * @throws org.kinward.core.intake.label.LabelRefused
     *             if its label cannot be used
     */
    @Transactional
    public Result put(AddToEvent.Request request, DraftIntake draft) {
        var found = events.hold(request.event());
        if (found.isEmpty()) {
            return nothing(new AddToEvent.Outcome.NotThere());
        }
        var lines = events.lines(request.event());
        var tie = request.child().tie();
        if (tie.isPresent() && lines.stream().noneMatch(line -> line.number() == tie.get().to())) {
            return nothing(new AddToEvent.Outcome.NoSuchLine());
        }
        var by = draft.start().by();
        return switch (once.claim(request.stamp(), by, draft.id().value().toString())) {
            case DoneOnce.Claim.OtherRequest _ -> nothing(new AddToEvent.Outcome.OtherChild());
            case DoneOnce.Claim.Done(var intake) -> nothing(new AddToEvent.Outcome.Added(
                    number(lines, new IntakeId(UUID.fromString(intake))), true));
            case DoneOnce.Claim.Fresh _ -> new Result(
                    append(found.get(), lines, request, draft), true);
        };
    }

    private AddToEvent.Outcome append(Event event, List<EventLine> lines, AddToEvent.Request request,
            DraftIntake draft) {
        if (lines.size() >= Event.MOST) {
            throw new ListFull();
        }
        var found = request.child().tie().flatMap(tie -> lines.stream().filter(line -> line.number() == tie.to())
                .map(EventLine::intake).findFirst());
        drafts.open(draft.foundWith(found), request.child());
        var line = new EventLine(event.last() + 1, draft.id(),
                request.child().tie(), Revision.NEW);
        var made = new Event.Made(draft.start().by(), draft.start().at());
        events.put(event.id(), line, made);
        var of = new EventPages.Of(event, line, events.lines(event.id()));
        var writing = new EventPages.Writing(made, request.today(), event.came().at());
        var whole = pages.write(of, request.child(), writing);
        pages.callNurse(of, writing);
        return new AddToEvent.Outcome.Added(line.number(), whole);
    }

    private static int number(List<EventLine> lines, IntakeId intake) {
        return lines.stream().filter(line -> line.intake().equals(intake)).mapToInt(EventLine::number).findFirst()
                .orElse(0);
    }

    private static Result nothing(AddToEvent.Outcome answer) {
        return new Result(answer, false);
    }
}
