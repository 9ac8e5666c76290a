package org.kinward.web.consent.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.SetAuthorityTerm;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets within how many hours the law has the authority told, with its source. */
@Controller
class TermController {

    private static final String TERM = "/admin/authority";

    private static final String VIEW = "consent/term";

    private final AuthorityTerms terms;

    private final SetAuthorityTerm set;

    private final TellingSearch search;

    private final Clock clock;

    TermController(AuthorityTerms terms, SetAuthorityTerm set, TellingSearch search, Clock clock) {
        this.terms = terms;
        this.set = set;
        this.search = search;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Refill refill) {
        return view().addObject("form",
                refill.form(TermForm.class, TERM).orElseGet(() -> TermForm.of(terms.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") TermForm form, BindingResult result, Actor actor) {
        var fields = new Fields(result, search, field -> "consent.term." + field);
        var term = form.read(fields, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (term.isEmpty()) {
            return view();
        }
        try {
            set.set(term.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + TERM + "?done");
        } catch (StaleRevision faster) {
            var now = terms.current();
            var page = view();
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("form", form.seen(now))
                    .addObject("stale", List.of(SummaryRow.of("consent.ladder.now",
                            Words.keyed("consent.term.said", now.term().hours()),
                            Words.of(now.term().onSuspicion() ? TermForm.Suspicion.IS_ENOUGH
                                    : TermForm.Suspicion.IS_NOT_ENOUGH),
                            Words.said(now.term().source()))));
        }
    }

    private static ModelAndView view() {
        return new ModelAndView(VIEW).addObject("suspicions", Option.all(TermForm.Suspicion.values()));
    }
}
