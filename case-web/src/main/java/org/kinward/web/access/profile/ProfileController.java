package org.kinward.web.access.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.access.Actor;
import org.kinward.core.access.signin.ChoosePassword;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignInOutcome;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.access.session.SessionNotes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The own page: a new password asks for the old one, ends all other sessions, and begins a new one here. */
@Controller
final class ProfileController implements OwnPage {

    private static final String VIEW = "access/profile";

    private final SignIn signIn;
    private final ChoosePassword passwords;
    private final SessionNotes notes;
    private final Clock clock;

    ProfileController(SignIn signIn, ChoosePassword passwords, SessionNotes notes, Clock clock) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.notes = notes;
        this.clock = clock;
    }

    @AllowedToStaff
    @GetMapping("/profile")
    String page(Model model) {
        model.addAttribute("form", new PasswordForm("", ""));
        return VIEW;
    }

    @AllowedToStaff(audit = AuditAction.PASSWORD_CHANGED)
    @PostMapping("/profile/password")
    String change(@ModelAttribute("form") PasswordForm form, BindingResult errors, Actor actor,
            HttpServletRequest request) throws Passwords.TooBusy {
        problem(form, actor, request, clock.instant()).ifPresent(key -> errors.reject(key, new Object[]{60}, null));
        if (errors.hasErrors()) {
            return VIEW;
        }
        notes.begin(request, actor.person(), SessionNotes.State.OPEN);
        return "redirect:/profile?changed";
    }

    private Optional<String> problem(PasswordForm form, Actor actor, HttpServletRequest request, Instant now)
            throws Passwords.TooBusy {
        return switch (signIn.unlock(actor.person(), form.password(), request.getRemoteAddr(), now)) {
            case SignInOutcome.Welcome _ -> passwords.choose(actor.person(), form.newPassword(), now)
                    .map(problem -> "access.password." + problem);
            case SignInOutcome.Wait _ -> Optional.of("access.wait");
            case SignInOutcome.Busy _ -> throw new Passwords.TooBusy();
            case SignInOutcome.Wrong _,SignInOutcome.FirstTime _,SignInOutcome.NotYet _ -> Optional.of("access.wrong");
        };
    }
}
