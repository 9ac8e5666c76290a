package org.kinward.web.service.directory;

import java.util.List;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.term.DirectoryTerms;
import org.kinward.core.service.term.SetDirectoryTerm;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets after how many days a line of the directory is old, and sees what held before. */
@Controller
class TermController {

    private static final String TERM = "/admin/services";

    private final Past past;
    private final DirectoryTerms terms;
    private final SetDirectoryTerm set;
    private final DirectoryDesk desk;

    TermController(Past past, DirectoryTerms terms, SetDirectoryTerm set, DirectoryDesk desk) {
        this.past = past;
        this.terms = terms;
        this.set = set;
        this.desk = desk;
    }

    /** The days as typed. */
    record TermForm(String days, FormStamp stamp) {

        TermForm(@Nullable String days, @Nullable FormStamp stamp) {
            this.days = Fields.orEmpty(days);
            this.stamp = FormStamp.orEmpty(stamp);
        }
    }

    /** What held before, and who set it. */
    @Component
    static class Past {

        private final DirectoryTerms terms;
        private final DirectoryDesk desk;

        Past(DirectoryTerms terms, DirectoryDesk desk) {
            this.terms = terms;
            this.desk = desk;
        }

        @Transactional
        public List<TimelineEntry> entries(Actor actor) {
            var sets = terms.history();
            var names = desk.names(sets.stream().map(DirectoryTerms.Set::by).distinct().toList());
            var zone = desk.zone(actor);
            return sets.stream().map(one -> new TimelineEntry("service.term.set", names.get(one.by()), one.at(),
                    new Days().written(one.at(), zone), List.of(Words.keyed("service.term.is", one.days())))).toList();
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        var now = terms.current();
        return page(actor).addObject("form", refill.form(TermForm.class, TERM)
                .orElseGet(() -> new TermForm("" + now.days(), FormStamp.fresh(now.revision()))));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") TermForm form, BindingResult result, Actor actor) {
        int days = TypedNumber.read(form.days()).orElse(0);
        if (!SetDirectoryTerm.fits(days)) {
            result.rejectValue("days", "service.term.days.wrong");
            return page(actor);
        }
        try {
            set.set(days, form.stamp().shownRevision(), actor, desk.moment());
            return new ModelAndView("redirect:" + TERM);
        } catch (StaleRevision faster) {
            var now = terms.current();
            var page = page(actor).addObject("form", new TermForm(form.days(), FormStamp.fresh(now.revision())))
                    .addObject("stale", now.days());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(Actor actor) {
        return new ModelAndView("service/term").addObject("history", past.entries(actor));
    }
}
