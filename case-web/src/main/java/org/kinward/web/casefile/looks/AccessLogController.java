package org.kinward.web.casefile.looks;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.audit.AccessLogs;
import org.kinward.reporting.audit.TrailLine;
import org.kinward.reporting.audit.TrailPosition;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shell.form.Behind;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at this case, for those who work on it. */
@Controller
class AccessLogController {

    private static final int MOST = 25;

    private final LogOpening opening;

    private final AccessLogs logs;

    private final Days days;

    AccessLogController(LogOpening opening, AccessLogs logs, Days days) {
        this.opening = opening;
        this.logs = logs;
        this.days = days;
    }

    /**
     * One look, in words.
     *
     * @param object
     *            code word of what was looked at or changed, such as {@code carer_phone}
     */
    record Look(String when, @Nullable String who, @Nullable String coveringFor, Words what, String object,
            boolean refused) {
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.ACCESS_LOG_VIEWED)
    @GetMapping(CasePath.CASE + "/access-log")
    ModelAndView log(@PathVariable UUID id, @ModelAttribute("from") Behind from,
            @RequestParam(defaultValue = "false") boolean lists, Actor actor) {
        var opened = opening.open(id, actor);
        var head = opened.head();
        var position = from.cursor().map(behind -> new TrailPosition(behind.at(), behind.behind()));
        var named = Set.of(id, head.ids().intake());
        var page = lists ? logs.page(named, position, MOST) : logs.withoutLists(named, position, MOST);
        var path = "/c/" + id + "/access-log?lists=";
        return new ModelAndView("casefile/access-log").addObject("bar", CaseBar.of(head, actor, "access-log"))
                .addObject("looks", looks(page.lines(), opened.zone())).addObject("town", Days.town(opened.zone()))
                .addObject("lists", lists).addObject("others", path + !lists)
                .addObject("start", position.map(_ -> path + lists).orElse(null)).addObject("next", page.next()
                        .map(next -> path + lists + "&at=" + next.at() + "&entry=" + next.entry()).orElse(null));
    }

    private List<Look> looks(List<TrailLine> lines, ZoneId zone) {
        return lines.stream().map(line -> new Look(days.written(line.at(), zone), line.who().orElse(null),
                line.acted().coveringFor().orElse(null), Words.of(line.action()), line.object(),
                line.outcome() != org.kinward.core.audit.AuditEntry.Outcome.DONE)).toList();
    }
}
