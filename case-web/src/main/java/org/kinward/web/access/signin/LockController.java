package org.kinward.web.access.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignInOutcome;
import org.kinward.core.access.signin.SignInRecord;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.access.refill.Refilling;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.kinward.web.shell.AllowedToEveryone;
import org.kinward.web.shell.OffersHelp;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Closes the screen at one press and opens it again at the same page. Another person signs in and starts clean. */
@Controller
@OffersHelp
final class LockController {

    private static final String VIEW = "access/lock";

    private final SignIn signIn;
    private final SignInRecord written;
    private final SessionNotes notes;
    private final Unlocking unlocking;

    LockController(SignIn signIn, SignInRecord written, SessionNotes notes, Unlocking unlocking) {
        this.signIn = signIn;
        this.written = written;
        this.notes = notes;
        this.unlocking = unlocking;
    }

    /** What opening again needs besides the password. */
    @Component
    record Unlocking(Refilling refilling, Clock clock) {
    }

    @AllowedToStaff(audit = AuditAction.LOCKED)
    @PostMapping("/lock")
    String lock(Actor actor, @RequestParam(defaultValue = "/") String from, HttpServletRequest request,
            HttpServletResponse response) {
        // first, so that the screen is shut also when nothing can be written down
        notes.lock(request, LocalPage.orHome(from));
        written.own(AuditAction.LOCKED, actor.person());
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:/lock";
    }

    @AllowedToEveryone
    @GetMapping("/lock")
    String page(@RequestAttribute(required = false) @Nullable String kept, Model model, HttpServletRequest request) {
        if (notes.in(State.LOCKED, request).isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("form", SignInForm.empty(kept == null ? "" : kept));
        return VIEW;
    }

    @AllowedToEveryone
    @PostMapping("/unlock")
    @Nullable
    String unlock(@ModelAttribute("form") SignInForm form, BindingResult errors, HttpServletRequest request,
            HttpServletResponse response) {
        var person = notes.in(State.LOCKED, request).orElseThrow(NotThere::new);
        var now = unlocking.clock().instant();
        return switch (signIn.unlock(person, form.password(), request.getRemoteAddr(), now)) {
            case SignInOutcome.Welcome _ -> {
                written.own(AuditAction.UNLOCKED, person);
                var back = "redirect:" + notes.unlock(request);
                yield unlocking.refilling().shows(form.kept(), person, request, response) ? null : back;
            }
            case SignInOutcome.FirstTime _ -> {
                notes.end(request);
                yield "redirect:/sign-in";
            }
            case SignInOutcome refused -> Refusal.of(refused).shown(VIEW, errors, response);
        };
    }
}
