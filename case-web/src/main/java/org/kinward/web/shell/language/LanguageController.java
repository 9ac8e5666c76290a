package org.kinward.web.shell.language;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.web.shell.AllowedToEveryone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language, of the person who is signed in or else of the device, and comes back to the same page. */
@Controller
final class LanguageController {

    private final LocaleResolver locales;
    private final ApplicationEventPublisher events;

    LanguageController(LocaleResolver locales, ApplicationEventPublisher events) {
        this.locales = locales;
        this.events = events;
    }

    @AllowedToEveryone
    @GetMapping("/language/{language:en|fr}")
    String change(@PathVariable Locale language, @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute("actor") instanceof Actor actor) {
            events.publishEvent(new LanguageChosen(actor.person(), language));
        }
        // the device as well: what cannot be read at all is told before anybody knows whose session it is
        locales.setLocale(request, response, language);
        return "redirect:" + (LocalPath.isLocal(to) ? to : "/");
    }
}
