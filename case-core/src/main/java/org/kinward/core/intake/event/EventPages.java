package org.kinward.core.intake.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.WhenTold;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * Writes the first pages of the children of an event, all of them <em>from the event</em>. A page that somebody has
 * answered since, from another source, is left as it is.
 */
public class EventPages {

    private final FirstHourPages pages;

    private final AnswerFirstHour answering;

    private final Intakes intakes;

    private final Tasks tasks;

    public EventPages(FirstHourPages pages, AnswerFirstHour answering, Intakes intakes, Tasks tasks) {
        this.pages = pages;
        this.answering = answering;
        this.intakes = intakes;
        this.tasks = tasks;
    }

    /** A child on the list of an event, and everybody else on it. */
    record Of(Event event, EventLine line, List<EventLine> all) {

        Optional<EventLine> belongsTo() {
            return line.tie().flatMap(tie -> all.stream().filter(other -> other.number() == tie.to()).findFirst());
        }
    }

    /**
     * Who writes, when, and which day it is at the place.
     *
     * @param came
     *            when the children came: from then hours count
     */
    record Writing(Event.Made made, LocalDate today, Instant came) {
    }

    /** Writes what was typed about a child; whether every page of it could still be written. */
    boolean write(Of of, FastChild child, Writing writing) {
        var fast = new FastPages(of.event(), child, room(of, child), of.line().tie());
        var written = true;
        for (var type : FastPages.TYPES) {
            written &= save(of.line().intake(), type, writing, fast::page);
        }
        written &= tie(of.all(), of.line().number(), writing);
        for (var other : of.belongsTo().stream().toList()) {
            written &= tie(of.all(), other.number(), writing);
        }
        return written;
    }

    /**
     * What the ties of a line say: with whom the child was found, and whether it has a baby with it; whether both pages could
     * still be written.
     */
    boolean tie(List<EventLine> all, int number, Writing writing) {
        return all.stream().filter(line -> line.number() == number).map(line -> {
            var found = save(line.intake(), OthersFound.class, writing,
                    (_, head, _) -> Optional.of(FastPages.others(head, Ties.companions(all, number))));
            var health = save(line.intake(), HealthSeen.class, writing,
                    (_, head, before) -> before.map(HealthSeen.class::cast).map(HealthSeen::signs)
                            .or(() -> Optional.of(Answer.<Set<HealthSign>>notAsked()))
                            .flatMap(signs -> withBaby(signs, Ties.hasBaby(all, number)))
                            .map(signs -> FastPages.health(head, signs)));
            return found && health;
        }).reduce(true, Boolean::logicalAnd);
    }

    /**
     * A mother and her baby need the nurse, also when nobody can write it on the mother's page any more: then she is called
     * to the mother, and where even that is not for this person, to the baby.
     */
    void callNurse(Of of, Writing writing) {
        of.belongsTo().filter(mother -> of.line().is(EventLine.Tie.Kind.BABY_OF, mother.number()))
                .filter(mother -> !saysBaby(mother.intake()))
                .flatMap(mother -> goesOn(mother.intake()).or(() -> goesOn(of.line().intake())))
                .map(child -> new Task.About(child.id().value(), child.home().agency(), child.home().place()))
                .ifPresent(about -> tasks.open(Task.open(TaskKind.CALL_NURSE, about, new Task.TaskFor.Place(),
                        writing.came())));
    }

    /** Whoever wrote that has called the nurse by it. */
    private boolean saysBaby(IntakeId intake) {
        return found(intake, HealthSeen.class).map(HealthSeen.class::cast).map(HealthSeen::signs)
                .filter(signs -> signs instanceof Answer.Known<Set<HealthSign>>(var known, _)
                        && known.contains(HealthSign.WITH_A_BABY))
                .isPresent();
    }

    private Optional<Intake> goesOn(IntakeId intake) {
        return intakes.find(intake).filter(found -> found instanceof DraftIntake || found instanceof CreatedIntake);
    }

    /** Empty where nothing has to be said: nobody has looked, and there is no baby. */
    private static Optional<Answer<Set<HealthSign>>> withBaby(Answer<Set<HealthSign>> signs, boolean baby) {
        var seen = new HashSet<HealthSign>();
        if (signs instanceof Answer.Known<Set<HealthSign>>(var known, _)) {
            seen.addAll(known);
            seen.remove(HealthSign.WITH_A_BABY);
        } else if (!baby) {
            return Optional.empty();
        }
        if (baby) {
            seen.add(HealthSign.WITH_A_BABY);
        }
        return Optional.of(Answer.known(Set.copyOf(seen), FastPages.SURE));
    }

    /** Whoever belongs together sleeps together, as long as nobody says otherwise. */
    private Optional<RoomId> room(Of of, FastChild child) {
        return child.room().or(() -> of.belongsTo()
                .flatMap(other -> found(other.intake(), Tonight.class)).map(Tonight.class::cast)
                .flatMap(night -> night.room() instanceof Answer.Known<RoomId>(var room, _) ? Optional.of(room)
                        : Optional.empty()));
    }

    private Optional<IntakePage> found(IntakeId intake, Class<? extends IntakePage> type) {
        return pages.some(intake, Set.of(type)).stream().findFirst();
    }

    /** Saves a page if it says something new; false if somebody has answered it since, or it is not for this person. */
    private boolean save(IntakeId intake, Class<? extends IntakePage> type, Writing writing, FastPages.Maker maker) {
        var before = found(intake, type);
        if (before.filter(page -> page.head().toldBy() != IntakePage.ToldBy.EVENT).isPresent()) {
            return false;
        }
        var head = before.map(IntakePage::head)
                .orElseGet(() -> new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.EVENT, writing.today()));
        return maker.page(type, head, before).filter(page -> !before.filter(page::equals).isPresent())
                .map(page -> answering.answer(AnswerFirstHour.Request.of(page).told(WhenTold.at(writing.came())),
                        writing.made().by(), writing.made().at()))
                .map(AnswerFirstHour.Outcome.Saved.class::isInstance).orElse(true);
    }
}
