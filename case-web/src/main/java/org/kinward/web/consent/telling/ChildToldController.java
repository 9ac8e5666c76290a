package org.kinward.web.consent.telling;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.telling.TellOfEmergency;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.EmergencyWords;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The child is told what was shared without consent; who told it writes down what the child said (F78). */
@Controller
class ChildToldController {

    private static final String PAGE = ConsentPath.CONSENT + "/child-told";

    private final ConsentReading reading;

    private final TellingReading telling;

    private final TellOfEmergency tell;

    private final TellingSearch search;

    ChildToldController(ConsentReading reading, TellingReading telling, TellOfEmergency tell, TellingSearch search) {
        this.reading = reading;
        this.telling = telling;
        this.tell = tell;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String of, Actor actor, Refill refill) {
        var at = reading.atNight(id, actor);
        if (of.isEmpty()) {
            return new ModelAndView("redirect:" + telling.untold(at)
                    .map(one -> ConsentPath.of(id, "child-told") + "?of=" + one.id().value()).orElse(home(at, actor)));
        }
        var emergency = find(at, of);
        return emergency.told().isPresent() ? new ModelAndView("redirect:" + home(at, actor))
                : page(at, emergency, actor).addObject("form",
                        refill.form(ChildToldForm.class, ConsentPath.of(id, "child-told"))
                                .orElseGet(() -> new ChildToldForm(of, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILD_TOLD)
    @PostMapping(PAGE)
    ModelAndView tell(@PathVariable UUID id, @ModelAttribute("form") ChildToldForm form, BindingResult result,
            Actor actor) {
        var at = reading.atNight(id, actor);
        var emergency = find(at, form.of());
        var told = form.read(new Fields(result, search, field -> "consent.child-told." + field), actor.person(),
                at.now());
        if (told.isEmpty()) {
            return page(at, emergency, actor);
        }
        return switch (tell.tell(emergency.id(), told.get(), actor)) {
            case TOLD -> new ModelAndView("redirect:" + home(at, actor));
            case TOLD_BEFORE -> before(at, find(at, form.of()), told.get(), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is written once; other words than those that stand are shown beside them, and nothing is lost. */
    private ModelAndView before(ConsentCase at, Emergency stands, Emergency.Told typed, Actor actor) {
        if (stands.told().filter(typed::isOf).isPresent()) {
            return new ModelAndView("redirect:" + home(at, actor));
        }
        var page = page(at, stands, actor).addObject("before",
                List.of(SummaryRow.of("consent.review.typed", Words.said(typed.said()))));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private Emergency find(ConsentCase at, String of) {
        return reading.written(at, of).orElseThrow(NotThere::new);
    }

    /** Back to where this person has come from: who is only on shift sees nothing else of consent. */
    private static String home(ConsentCase at, Actor actor) {
        var file = at.head().ids().file();
        return CaseBar.leads(at.head(), actor) ? ConsentPath.of(file) : "/c/" + file;
    }

    private ModelAndView page(ConsentCase at, Emergency emergency, Actor actor) {
        return new ModelAndView("consent/child-told").addObject("bar", at.bar(actor)).addObject("home", home(at, actor))
                .addObject("facts", EmergencyWords.rows(emergency, at, reading.names(emergency.people())));
    }
}
