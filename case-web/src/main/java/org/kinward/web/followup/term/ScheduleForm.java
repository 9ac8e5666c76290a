package org.kinward.web.followup.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.schedule.Schedule;
import org.kinward.core.followup.schedule.Schedules;
import org.kinward.core.followup.schedule.Step;
import org.kinward.core.risk.DangerLevel;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A schedule, as typed: for each kind the days after the beginning, parted by commas or blanks. */
record ScheduleForm(String solution, String danger, DaysInput days, FormStamp stamp) {

    /** The days of each kind. */
    record DaysInput(String alone, String seen, String others, String phone, String news) {

        DaysInput(@Nullable String alone, @Nullable String seen, @Nullable String others, @Nullable String phone,
                @Nullable String news) {
            this.alone = Fields.orEmpty(alone);
            this.seen = Fields.orEmpty(seen);
            this.others = Fields.orEmpty(others);
            this.phone = Fields.orEmpty(phone);
            this.news = Fields.orEmpty(news);
        }

        private List<Step> read(BindingResult result) {
            var steps = new ArrayList<Step>();
            steps.addAll(steps(result, "alone", alone, HowSeen.SEEN_ALONE));
            steps.addAll(steps(result, "seen", seen, HowSeen.SEEN));
            steps.addAll(steps(result, "others", others, HowSeen.SEEN_BY_OTHERS));
            steps.addAll(steps(result, "phone", phone, HowSeen.SPOKE_BY_PHONE));
            steps.addAll(steps(result, "news", news, HowSeen.NEWS_ONLY));
            return steps;
        }

        private static List<Step> steps(BindingResult result, String field, String typed, HowSeen need) {
            var steps = new ArrayList<Step>();
            for (var word : typed.strip().split("[,;\\s]+", -1)) {
                var days = TypedNumber.read(word).orElse(0);
                if (!word.isEmpty() && !Step.fits(days)) {
                    result.rejectValue("days." + field, "followup.terms.days.wrong", new Object[]{Step.MOST_DAYS},
                            null);
                    return List.of();
                }
                if (!word.isEmpty()) {
                    steps.add(new Step(days, need));
                }
            }
            return steps;
        }
    }

    ScheduleForm(@Nullable String solution, @Nullable String danger, @Nullable DaysInput days,
            @Nullable FormStamp stamp) {
        this.solution = Fields.orEmpty(solution);
        this.danger = Fields.orEmpty(danger);
        this.days = days == null ? new DaysInput(null, null, null, null, null) : days;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ScheduleForm of(Schedules.For whom, Schedules.Current current) {
        var held = current.schedule();
        return new ScheduleForm(whom.solution().name(), whom.danger().name(),
                new DaysInput(typed(held, HowSeen.SEEN_ALONE), typed(held, HowSeen.SEEN),
                        typed(held, HowSeen.SEEN_BY_OTHERS), typed(held, HowSeen.SPOKE_BY_PHONE),
                        typed(held, HowSeen.NEWS_ONLY)),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    ScheduleForm seen(Schedules.Current now) {
        return new ScheduleForm(solution, danger, days, FormStamp.fresh(now.revision()));
    }

    /** The days of a kind as they are typed. */
    static String typed(Schedule schedule, HowSeen need) {
        return schedule.days(need).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** For whom; every other word is no page. */
    Schedules.For whom() {
        return new Schedules.For(Fields.maybe(solution, Solution.class).orElseThrow(NotThere::new),
                Fields.maybe(danger, DangerLevel.class).orElseThrow(NotThere::new));
    }

    /** The schedule; empty if something is wrong, and then it says what. */
    Optional<Schedule> read(BindingResult result) {
        var steps = days.read(result);
        if (!result.hasErrors()) {
            Schedule.problem(steps)
                    .ifPresent(problem -> result.rejectValue("days.alone", "followup.terms.problem." + problem));
        }
        return result.hasErrors() ? Optional.empty() : Optional.of(new Schedule(steps));
    }
}
