package org.kinward.web.consent.stop;

import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.DecideWithdrawal;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.RowPage;
import org.kinward.web.consent.record.RowVoice;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager of the place decides with the authority about a withdrawal against the child. */
@Controller
class DecideController {

    private static final String DECIDE = ConsentPath.CONSENT + "/decide";

    private final ConsentReading reading;

    private final DecideWithdrawal decide;

    private final TellingSearch search;

    DecideController(ConsentReading reading, DecideWithdrawal decide, TellingSearch search) {
        this.reading = reading;
        this.decide = decide;
        this.search = search;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(DECIDE)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String row, Actor actor,
            Refill refill) {
        if (row.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var read = read(id, row, actor);
        if (!(read.consent().whoAnswers() instanceof Voice.Contested)) {
            return new ModelAndView("redirect:" + ConsentPath.row(id, read.consent().id().value()));
        }
        return page(read, actor).addObject("form", refill.form(DecideForm.class, ConsentPath.of(id, "decide"))
                .orElseGet(
                        () -> new DecideForm(row, null, null, null, null, FormStamp.fresh(read.consent().revision()))));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CONSENT_DECIDED)
    @PostMapping(DECIDE)
    ModelAndView decide(@PathVariable UUID id, @ModelAttribute("form") DecideForm form, BindingResult result,
            Actor actor) {
        var read = read(id, form.row(), actor);
        var decision = form.read(new Fields(result, search, field -> "consent.decide." + field));
        if (decision.isEmpty()) {
            return page(read, actor);
        }
        try {
            var request = new DecideWithdrawal.Request(read.consent().id(), form.stamp().shownRevision(),
                    form.goesOn(), decision.get(), new OnceKey(form.stamp().idempotencyKey(), form.wish()));
            return switch (decide.decide(request, actor, read.at().now())) {
                case DECIDED, NOTHING_TO_DECIDE ->
                    new ModelAndView("redirect:" + ConsentPath.row(id, read.consent().id().value()));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var now = read(id, form.row(), actor);
            return RowPage.stale(page(now, actor), now, Whose.WHO_ANSWERS,
                    form.seen(now.consent().revision()));
        }
    }

    private ConsentReading.Row read(UUID id, String row, Actor actor) {
        var read = reading.row(id, ConsentPath.id(row), actor);
        if (!CaseBar.manages(read.at().head(), actor)) {
            throw new NotThere();
        }
        return read;
    }

    private static ModelAndView page(ConsentReading.Row read, Actor actor) {
        return RowPage.of("consent/decide", read, actor)
                .addObject("voices", RowVoice.both(read))
                .addObject("decisions", Stream.of("GOES_ON", "STANDS")
                        .map(one -> Option.keyed(one, "consent.decide." + one)).toList());
    }
}
