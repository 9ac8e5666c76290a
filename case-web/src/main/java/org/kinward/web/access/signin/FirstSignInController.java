package org.kinward.web.access.signin;

import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Passwords;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.kinward.web.shell.AllowedToEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.LocaleResolver;

/** Opens for somebody who has just shown the one-time code, and for nobody else. */
@Controller
final class FirstSignInController {

    private static final String VIEW = "access/first-sign-in";

    private final FirstSteps steps;
    private final SessionNotes notes;
    private final LocaleResolver locales;
    private final Clock clock;

    FirstSignInController(FirstSteps steps, SessionNotes notes, LocaleResolver locales, Clock clock) {
        this.steps = steps;
        this.notes = notes;
        this.locales = locales;
        this.clock = clock;
    }

    @AllowedToEveryone
    @GetMapping("/first-sign-in")
    String page(HttpServletRequest request, Locale locale, Model model) {
        person(request);
        model.addAttribute("form", new FirstForm("", locale.getLanguage(), false));
        return VIEW;
    }

    @AllowedToEveryone
    @PostMapping("/first-sign-in")
    String finish(@ModelAttribute("form") FirstForm form, BindingResult errors, HttpServletRequest request,
            HttpServletResponse response) throws Passwords.TooBusy {
        var person = person(request);
        steps.take(person, form, errors, clock.instant());
        if (errors.hasErrors()) {
            return VIEW;
        }
        locales.setLocale(request, response, Locale.of(form.language()));
        notes.begin(request, person, State.OPEN);
        return "redirect:/";
    }

    private PersonId person(HttpServletRequest request) {
        return notes.in(State.FIRST_SIGN_IN, request).orElseThrow(NotThere::new);
    }
}
