package org.kinward.web.consent.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.core.consent.ladder.SetLadder;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets the ages at which the advice about consent changes, with their source. */
@Controller
class LadderController {

    private static final String LADDER = "/admin/ladder";

    private static final String VIEW = "consent/ladder";

    private final AgeLadders ladders;

    private final SetLadder set;

    private final TellingSearch search;

    private final Clock clock;

    LadderController(AgeLadders ladders, SetLadder set, TellingSearch search, Clock clock) {
        this.ladders = ladders;
        this.set = set;
        this.search = search;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(LADDER)
    ModelAndView page(Refill refill) {
        return new ModelAndView(VIEW).addObject("form",
                refill.form(LadderForm.class, LADDER).orElseGet(() -> LadderForm.of(ladders.current())));
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(LADDER)
    ModelAndView set(@ModelAttribute("form") LadderForm form, BindingResult result, Actor actor) {
        var fields = new Fields(result, search, field -> "consent.ladder." + field);
        var ladder = form.read(fields, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (ladder.isEmpty()) {
            return new ModelAndView(VIEW);
        }
        try {
            set.set(ladder.get(), form.stamp().shownRevision(), actor, clock.instant());
            return new ModelAndView("redirect:" + LADDER);
        } catch (StaleRevision faster) {
            var now = ladders.current();
            return new ModelAndView(VIEW, HttpStatus.CONFLICT).addObject("form", form.seen(now))
                    .addObject("stale", List.of(SummaryRow.of("consent.ladder.now", Words.keyed(
                            "consent.ladder.ages", now.ladder().askedFrom(), now.ladder().mustAgreeFrom(),
                            now.ladder().firstFrom()), Words.said(now.ladder().source()))));
        }
    }
}
