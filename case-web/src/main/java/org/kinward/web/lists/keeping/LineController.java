package org.kinward.web.lists.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A line more, and other words for a line. */
@Controller
class LineController {

    private static final String NEW = "/new";

    private static final String WORDS = "/words";

    private static final String NEW_VIEW = "lists/new-line";

    private static final String WORDS_VIEW = "lists/words";

    private static final String FORM = "form";

    private final ListDesk desk;

    LineController(ListDesk desk) {
        this.desk = desk;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST + NEW)
    ModelAndView another(@PathVariable String list, @RequestParam(required = false) @Nullable String in,
            Refill refill, Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var heading = ListPath.heading(own.list(), in);
        var form = refill.form(LineForm.class, ListPath.of(own.list()) + NEW)
                .orElseGet(() -> LineForm.empty(own, heading));
        return around(NEW_VIEW, own, form.heading()).addObject(FORM, form);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ListPath.LIST + NEW)
    ModelAndView add(@PathVariable String list, @ModelAttribute(FORM) LineForm form, BindingResult errors,
            Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var words = form.read(errors);
        if (words.isEmpty()) {
            return around(NEW_VIEW, own, form.heading());
        }
        try {
            desk.keep(own.list(), new ListWish.Add(form.code().strip(), words.get(), form.heading()), form.stamp(),
                    actor)
                    .ifPresent(why -> form.reject(why, errors));
            return errors.hasErrors() ? around(NEW_VIEW, own, form.heading())
                    : ListPath.done(own.list(), form.heading());
        } catch (StaleRevision faster) {
            var answer = around(NEW_VIEW, own, form.heading()).addObject(FORM, form.seen(own.revision()))
                    .addObject("stale", List.of());
            answer.setStatus(HttpStatus.CONFLICT);
            return answer;
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST + WORDS)
    ModelAndView words(@PathVariable String list, @RequestParam(defaultValue = "") String code, Refill refill,
            Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var form = refill.form(LineForm.class, ListPath.of(own.list()) + WORDS)
                .orElseGet(() -> LineForm.of(desk.line(own, ListPath.code(code)), own.revision()));
        return around(WORDS_VIEW, own, form.heading()).addObject(FORM, form);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(ListPath.LIST + WORDS)
    ModelAndView reword(@PathVariable String list, @ModelAttribute(FORM) LineForm form, BindingResult errors,
            Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        var line = desk.line(own, ListPath.code(form.code()));
        var words = form.read(errors);
        if (words.isEmpty()) {
            return around(WORDS_VIEW, own, line.heading());
        }
        try {
            desk.keep(own.list(), new ListWish.Reword(line.code(), words.get()), form.stamp(), actor)
                    .ifPresent(why -> form.reject(why, errors));
            return errors.hasErrors() ? around(WORDS_VIEW, own, line.heading())
                    : ListPath.done(own.list(), line.heading());
        } catch (StaleRevision faster) {
            var answer = around(WORDS_VIEW, own, line.heading()).addObject(FORM, form.seen(own.revision())).addObject(
                    "stale",
                    form.differing(LineForm.of(line, own.revision())));
            answer.setStatus(HttpStatus.CONFLICT);
            return answer;
        }
    }

    private static ModelAndView around(String view, OwnList list, String heading) {
        var headings = list.list().isOfTheWorld() ? List.<Option>of()
                : list.headings().stream().map(part -> Option.keyed(part, "lists.heading." + part)).toList();
        return new ModelAndView(view).addObject("path", ListPath.of(list.list()))
                .addObject("shown", ListPath.shown(list.list(), heading))
                .addObject("key", Option.termKey(list.list())).addObject("headings", headings)
                .addObject("world", list.list().isOfTheWorld());
    }
}
