package org.kinward.core.intake.answering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.later.WhatWasDone;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * Which tasks a page of the first hour sets going (issue 2 section 5): not safe, a sign of health, others in danger and
 * the hours agreed on. No other page reminds of anything (F98). A task has a reason on its page: it is opened when the
 * reason is new or another one, and taken back when the reason has gone.
 */
final class SetsGoing {

    /** Why a task is there, as the page says it, and the task. */
    private record Reason(Object why, Task task) {
    }

    /**
     * What a saved page means for the tasks of its record.
     *
     * @param opened
     *            tasks whose reason is new or another one
     * @param standing
     *            tasks whose reason stands, at their hour and for whom they are now: an open one takes both, one that was
     *            done stays done
     * @param gone
     *            kinds whose reason has gone
     */
    record Turn(List<Task> opened, Map<TaskKind, Task> standing, Set<TaskKind> gone) {

        Turn {
            opened = List.copyOf(opened);
            standing = Map.copyOf(standing);
            gone = Set.copyOf(gone);
        }

        /** Whether tasks that are open already have to be looked at. */
        boolean touchesOpenOnes() {
            return !standing.isEmpty() || !gone.isEmpty();
        }

        /** The task that an open one of this kind becomes, as its hour and its person are now. */
        Optional<Task> asItStands(TaskKind kind) {
            return Optional.ofNullable(standing.get(kind));
        }
    }

    /** As long a child who does not agree is left alone about it. */
    private static final Duration AFTER_A_NO = Duration.ofDays(2);

    /** As many days a suspected tag may stand without being confirmed or withdrawn (F99). */
    private static final int UNTIL_CONFIRMED = 30;

    private SetsGoing() {
    }

    /**
     * What came of the page as it is now, beside what it said before; urgent tasks are due at once, counted from when it was
     * told.
     */
    static Turn by(AnswerFirstHour.Request request, Optional<IntakePage> before, Intake intake, Instant now) {
        var about = new Task.About(intake.id().value(), intake.home().agency(), intake.home().place());
        var when = request.told().orElseGet(() -> WhenTold.at(now));
        var then = before.map(page -> reasons(AnswerFirstHour.Request.of(page), about, when)).orElseGet(Map::of);
        var here = reasons(request, about, when);
        var opened = new ArrayList<Task>();
        var standing = new EnumMap<TaskKind, Task>(TaskKind.class);
        here.forEach((kind, reason) -> {
            if (!then.containsKey(kind) || !then.get(kind).why().equals(reason.why())) {
                opened.add(reason.task());
            } else if (!kind.isUrgent() && reason.why() != ToldChild.ChildsResponse.DOES_NOT_AGREE) {
                standing.put(kind, reason.task());
            }
        });
        return new Turn(opened, standing, gone(then.keySet(), here.keySet()));
    }

    /** Who writes may not see what is sealed, so a call for the nurse is ended by whoever has called, never by a tick. */
    private static Set<TaskKind> gone(Set<TaskKind> then, Set<TaskKind> here) {
        var gone = EnumSet.noneOf(TaskKind.class);
        gone.addAll(then);
        gone.removeAll(here);
        gone.remove(TaskKind.CALL_NURSE);
        return gone;
    }

    private static Map<TaskKind, Reason> reasons(AnswerFirstHour.Request request, Task.About about,
            WhenTold when) {
        var reasons = new EnumMap<TaskKind, Reason>(TaskKind.class);
        switch (request.page()) {
            case SafetyNow page when isUnsafe(page) -> reasons.put(TaskKind.MAKE_SAFE, new Reason(
                    List.of(value(page.safeHere()), value(page.nearby())),
                    Task.open(TaskKind.MAKE_SAFE, about, new Task.TaskFor.DutyOfficer(), when.earliest())));
            case HealthSeen page when hasSign(page) || request.sealedSigns() -> reasons.put(TaskKind.CALL_NURSE,
                    new Reason(List.of(value(page.signs()), request.sealedSigns()),
                            Task.open(TaskKind.CALL_NURSE, about, new Task.TaskFor.Place(), when.earliest())));
            case OthersFound page when page.othersAreInDanger() -> reasons.put(TaskKind.HELP_OTHERS, new Reason(true,
                    Task.open(TaskKind.HELP_OTHERS, about, new Task.TaskFor.DutyOfficer(), when.earliest())));
            case ToldChild page -> told(page, when).ifPresent(why -> reasons.put(TaskKind.TELL_AGAIN, new Reason(
                    why.what(), Task.open(TaskKind.TELL_AGAIN, about, new Task.TaskFor.Place(), why.due()))));
            case Responsible page -> tomorrow(reasons, page, about, when);
            case IntakePage page -> suspected(page).ifPresent(suspicion -> reasons.put(suspicion.kind(), new Reason(
                    suspicion.what(), Task.open(suspicion.kind(), about, new Task.TaskFor.DutyOfficer(),
                            untilConfirmed(page)))));
        }
        return reasons;
    }

    /** What is only suspected, and which task asks about it. */
    private record Suspicion(TaskKind kind, Object what) {
    }

    /** What is only suspected is confirmed or taken back (F99); no other page reminds of anything. */
    private static Optional<Suspicion> suspected(IntakePage page) {
        return switch (page) {
            case ChildStatus status when status.waitsToBeConfirmed() ->
                Optional.of(new Suspicion(TaskKind.CONFIRM_STATUS, status.head().toldOn()));
            case WhatWasDone done when done.waitsToBeConfirmed() ->
                Optional.of(new Suspicion(TaskKind.CONFIRM_FORM, done.forms().suspected()));
            case IntakePage _ -> Optional.empty();
        };
    }

    private static Instant untilConfirmed(IntakePage page) {
        return page.head().toldOn().plusDays(UNTIL_CONFIRMED).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Why the child is told again, and when. */
    private record Again(Object what, Instant due) {
    }

    /** A child who does not agree has a narrow record, and is told again between one and three days later (F79). */
    private static Optional<Again> told(ToldChild page, WhenTold when) {
        return page.after().tryAgainAt().map(at -> new Again(at, at))
                .or(() -> value(page.response()).filter(_ -> page.isRefused())
                        .map(how -> new Again(how, when.latest().plus(AFTER_A_NO))));
    }

    private static void tomorrow(Map<TaskKind, Reason> reasons, Responsible page, Task.About about, WhenTold when) {
        var who = value(page.person()).<Task.TaskFor>map(Task.TaskFor.Person::new)
                .orElseGet(Task.TaskFor.Place::new);
        var heardAt = value(page.heardNextAt());
        heardAt.ifPresent(at -> reasons.put(TaskKind.HEAR_CHILD,
                new Reason(at, Task.open(TaskKind.HEAR_CHILD, about, who, at))));
        value(page.firstTask()).ifPresent(words -> reasons.put(TaskKind.FIRST_TASK, new Reason(words,
                Task.open(TaskKind.FIRST_TASK, about, who, heardAt.orElse(when.earliest())).inWords(words))));
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
