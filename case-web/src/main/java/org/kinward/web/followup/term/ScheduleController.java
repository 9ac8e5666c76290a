package org.kinward.web.followup.term;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.schedule.Schedule;
import org.kinward.core.followup.schedule.Schedules;
import org.kinward.core.followup.schedule.SetSchedule;
import org.kinward.core.followup.schedule.Shipped;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.PastSettings;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets by solution and danger after how many days a child is contacted, and sees what held before. */
@Controller
class ScheduleController {

    private static final String TERMS = "/admin/follow-up";
    private static final String ONE = TERMS + "/one";

    private final PastSettings past;
    private final Schedules schedules;
    private final SetSchedule set;
    private final Clock clock;

    ScheduleController(PastSettings past, Schedules schedules, SetSchedule set, Clock clock) {
        this.past = past;
        this.schedules = schedules;
        this.set = set;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERMS)
    ModelAndView all() {
        var own = schedules.own();
        return new ModelAndView("followup/terms").addObject("rows",
                Arrays.stream(Solution.values()).flatMap(solution -> rows(solution, own)).toList());
    }

    private static Stream<Row> rows(Solution solution, Set<Schedules.For> own) {
        return Arrays.stream(DangerLevel.values())
                .map(danger -> new Row(Words.of(solution), Words.of(danger),
                        ONE + "?solution=" + solution + "&danger=" + danger,
                        own.contains(new Schedules.For(solution, danger))));
    }

    /** One line of the table. */
    record Row(Words solution, Words danger, String href, boolean own) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ONE)
    ModelAndView page(@RequestParam(defaultValue = "") String solution, @RequestParam(defaultValue = "") String danger,
            Actor actor, Refill refill) {
        if (solution.isEmpty()) {
            return new ModelAndView("redirect:" + TERMS);
        }
        var whom = new ScheduleForm(solution, danger, null, null).whom();
        return page(whom, actor).addObject("form", refill.form(ScheduleForm.class, ONE)
                .orElseGet(() -> ScheduleForm.of(whom, schedules.current(whom))));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ONE)
    ModelAndView set(@ModelAttribute("form") ScheduleForm form, BindingResult result, Actor actor) {
        var whom = form.whom();
        var schedule = form.read(result);
        if (schedule.isEmpty()) {
            return page(whom, actor);
        }
        try {
            set.set(new SetSchedule.Wish(whom, schedule.get(), form.stamp().shownRevision()), actor, clock.instant());
            return new ModelAndView("redirect:" + TERMS + "?done");
        } catch (StaleRevision faster) {
            var now = schedules.current(whom);
            var page = page(whom, actor).addObject("form", form.seen(now)).addObject("stale",
                    List.of(new SummaryRow("setting.now", said(now.schedule()), null, "shell.change")));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Schedules.For whom, Actor actor) {
        return new ModelAndView("followup/term").addObject("whom", List.of(
                SummaryRow.of("followup.solution", Words.of(whom.solution())),
                SummaryRow.of("followup.danger", Words.of(whom.danger()))))
                .addObject("history", past.entries(() -> lines(whom), actor))
                .addObject("shipped", said(Shipped.of(whom.solution(), whom.danger())));
    }

    private List<PastSettings.Line> lines(Schedules.For whom) {
        return schedules.history(whom).stream()
                .map(one -> new PastSettings.Line(one.by().by(), one.by().at(), said(one.schedule()))).toList();
    }

    /** Each kind with its days. */
    private static List<Words> said(Schedule schedule) {
        return Arrays.stream(HowSeen.values()).filter(need -> !schedule.days(need).isEmpty())
                .map(need -> Words.keyed("followup.terms.days." + need, ScheduleForm.typed(schedule, need))).toList();
    }
}
