package org.kinward.web.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.ForgottenDraft;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.page.Progress;
import org.kinward.web.shell.page.TaskLine;

/**
 * The list of tasks of one first hour, in any order.
 *
 * @param named
 *            whether the name the child uses is held
 */
record HubPage(Opened opened, String started, Instant now, Actor actor, boolean named) {

    /** Said beside the pages on which somebody could be tempted to ask a child; who may know is asked of the child too. */
    private static final Set<SheetKind> HARD = EnumSet.of(SheetKind.HEALTH, SheetKind.ACCOUNTS, SheetKind.OTHERS);

    public String path() {
        return IntakePath.hub(opened.intake().id());
    }

    public String place() {
        return opened.intake().home().place().value().toString();
    }

    public String id() {
        return opened.intake().id().value().toString();
    }

    /** Older than twelve hours: the manager should look at it (F56). */
    public boolean isOld() {
        return opened.intake() instanceof DraftIntake draft && ForgottenDraft.needsManager(draft, now);
    }

    /** Only a manager of the place may discard it. */
    public boolean mayDiscard() {
        return actor.places().managed().contains(opened.intake().home().place());
    }

    /** The twelve sheets, then the name and the call word. */
    public List<TaskLine> sheets() {
        return Stream.concat(SheetKind.ofHour().stream().map(this::line), Stream.of(name())).toList();
    }

    private TaskLine name() {
        return TaskLine.of("intake.name.title", IntakePath.of(opened.intake().id(), "name"),
                named || ChildBar.hasCallWord(opened) ? Progress.COMPLETED : Progress.MAY_STAY_OPEN);
    }

    private TaskLine line(SheetKind kind) {
        var progress = NarrowRecord.closes(kind.page(), opened.page(ToldChild.class))
                ? Progress.WAITS_FOR_CHILD
                : opened.page(kind.page()).map(page -> progress(kind, page))
                        .orElse(kind.isSensitive() ? Progress.MAY_STAY_OPEN : Progress.NOT_STARTED);
        var line = TaskLine.of(kind.key("title"), IntakePath.of(opened.intake().id(), kind.path()), progress);
        return HARD.contains(kind) ? line.withHint("intake.hub.hard") : line;
    }

    /** A hard topic is never "in progress": an empty row is a good answer there (F98). */
    private static Progress progress(SheetKind kind, IntakePage page) {
        var open = PageAnswers.of(page).values().stream().anyMatch(
                answer -> answer instanceof Answer.Missing<?>(var reason) && reason == Reason.NOT_ASKED_YET);
        return open && !kind.isSensitive() ? Progress.IN_PROGRESS : Progress.COMPLETED;
    }
}
