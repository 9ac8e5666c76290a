package org.kinward.web.access.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignIn.Attempt;
import org.kinward.core.access.signin.SignInOutcome;
import org.kinward.web.access.refill.Refilling;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.kinward.web.shell.AllowedToEveryone;
import org.kinward.web.shell.OffersHelp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The sign-in page. One message for everything that may be wrong, never which part of it. */
@Controller
@OffersHelp
final class SignInController {

    private static final String VIEW = "access/sign-in";

    private final SignIn signIn;
    private final SessionNotes notes;
    private final Refilling refilling;
    private final Clock clock;

    SignInController(SignIn signIn, SessionNotes notes, Refilling refilling, Clock clock) {
        this.signIn = signIn;
        this.notes = notes;
        this.refilling = refilling;
        this.clock = clock;
    }

    @AllowedToEveryone
    @GetMapping("/sign-in")
    String page(@RequestAttribute(required = false) @Nullable String kept, Model model) {
        model.addAttribute("form", SignInForm.empty(kept == null ? "" : kept));
        return VIEW;
    }

    @AllowedToEveryone
    @PostMapping("/sign-in")
    @Nullable
    String signIn(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = new Attempt(form.name(), form.password(), request.getRemoteAddr());
        return switch (signIn.signIn(attempt, clock.instant())) {
            case SignInOutcome.Welcome welcome -> {
                notes.begin(request, welcome.person(), State.OPEN);
                yield refilling.shows(form.kept(), welcome.person(), request, response) ? null : "redirect:/welcome";
            }
            case SignInOutcome.FirstTime first -> {
                notes.begin(request, first.person(), State.FIRST_SIGN_IN);
                yield "redirect:/first-sign-in";
            }
            case SignInOutcome refused -> Refusal.of(refused).shown(VIEW, errors, response);
        };
    }
}
