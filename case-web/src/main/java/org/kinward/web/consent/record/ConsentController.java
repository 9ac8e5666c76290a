package org.kinward.web.consent.record;

import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.Said;
import org.kinward.core.consent.voice.Voice;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.shell.page.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Consent of one child at a glance, and one use with everything that was said to it. */
@Controller
class ConsentController {

    private final ConsentReading reading;

    ConsentController(ConsentReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(ConsentPath.CONSENT)
    ModelAndView hub(@PathVariable UUID id, Actor actor) {
        var hub = reading.hub(id, actor);
        return new ModelAndView("consent/hub",
                Map.of("bar", hub.at().bar(actor), "page", HubWords.of(hub, actor)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(ConsentPath.CONSENT + "/row")
    ModelAndView row(@PathVariable UUID id, @RequestParam(defaultValue = "") String row, Actor actor) {
        if (row.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var read = reading.row(id, ConsentPath.id(row), actor);
        var consent = read.consent();
        var page = RowPage.of("consent/row", read, actor);
        page.addObject("voices", RowVoice.both(read));
        page.addObject("confirms", read.mayConfirm(actor));
        page.addObject("decides", consent.whoAnswers() instanceof Voice.Contested
                && CaseBar.manages(read.at().head(), actor));
        page.addObject("history", read.before().stream().map(said -> entry(said, read)).toList());
        return page;
    }

    private static TimelineEntry entry(Said said, ConsentReading.Row read) {
        return new TimelineEntry("term.whose." + said.whose(), read.names().get(said.by()), said.at(),
                read.at().written(said.at()), VoiceWords.whole(said.voice(), read.at()));
    }
}
