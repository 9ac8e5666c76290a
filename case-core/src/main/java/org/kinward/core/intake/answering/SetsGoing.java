package org.kinward.core.intake.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Which tasks a page of the first hour sets going (issue 2 section 5): not safe, a sign of health, others in danger and
 * the hours agreed on. No other page reminds of anything (F98).
 */
final class SetsGoing {

    private SetsGoing() {
    }

    /** Tasks for the page as it is now; urgent ones are due at once. */
    static List<Task> from(AnswerFirstHour.Request request, Intake intake, Instant now) {
        var about = new Task.About(intake.id().value(), intake.home().agency(), intake.home().place());
        return switch (request.page()) {
            case SafetyNow page -> urgent(isUnsafe(page), TaskKind.MAKE_SAFE, about, now);
            case HealthSeen page -> urgent(hasSign(page) || request.sealedSigns(), TaskKind.CALL_NURSE, about, now);
            case OthersFound page -> urgent(page.othersAreInDanger(), TaskKind.HELP_OTHERS, about, now);
            case ToldChild page -> page.tryAgainAt().map(at -> at(TaskKind.TELL_AGAIN, about, at)).stream().toList();
            case Responsible page -> of(page, about, now);
            case FirstHourPage _ -> List.of();
        };
    }

    private static List<Task> urgent(boolean needed, TaskKind kind, Task.About about, Instant now) {
        var who = kind == TaskKind.CALL_NURSE ? new Task.TaskFor.Place() : new Task.TaskFor.DutyOfficer();
        return needed ? List.of(Task.open(kind, about, who, now)) : List.of();
    }

    private static List<Task> of(Responsible page, Task.About about, Instant now) {
        var who = value(page.person()).<Task.TaskFor>map(Task.TaskFor.Person::new)
                .orElseGet(Task.TaskFor.Place::new);
        var heardAt = value(page.heardNextAt());
        var tasks = new ArrayList<Task>();
        heardAt.ifPresent(at -> tasks.add(Task.open(TaskKind.HEAR_CHILD, about, who, at)));
        value(page.firstTask()).ifPresent(words -> tasks
                .add(Task.open(TaskKind.FIRST_TASK, about, who, heardAt.orElse(now)).inWords(words)));
        return tasks;
    }

    private static Task at(TaskKind kind, Task.About about, Instant due) {
        return Task.open(kind, about, new Task.TaskFor.Place(), due);
    }

    private static boolean isUnsafe(SafetyNow page) {
        var unsafe = value(page.safeHere()).filter(answer -> answer != SafetyNow.SafeHere.YES).isPresent();
        return unsafe || value(page.nearby()).filter(around -> !around.isEmpty()).isPresent();
    }

    private static boolean hasSign(HealthSeen page) {
        return value(page.signs()).filter(signs -> !signs.isEmpty()).isPresent();
    }

    private static <T> Optional<T> value(Answer<T> answer) {
        return answer instanceof Answer.Known<T>(var known, _) ? Optional.of(known) : Optional.empty();
    }
}
