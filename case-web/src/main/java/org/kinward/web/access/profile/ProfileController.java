package org.kinward.web.access.profile;

import java.time.Clock;
import java.util.Objects;

import org.kinward.core.access.Actor;
import org.kinward.core.access.signin.ChoosePassword;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.signin.SignIn;
import org.kinward.core.access.signin.SignInOutcome;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.signin.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;

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
    String change(@ModelAttribute("form") PasswordForm form, BindingResult errors, Actor actor, ServletWebRequest web)
            throws Passwords.TooBusy {
        var now = clock.instant();
        switch (signIn.unlock(actor.person(), form.password(), web.getRequest().getRemoteAddr(), now)) {
            case SignInOutcome.Welcome _ -> passwords.choose(actor.person(), form.newPassword(), now)
                    .ifPresent(problem -> errors.reject("access.password." + problem));
            case SignInOutcome.Wait wait ->
                Refusal.of(wait).shown(VIEW, errors, Objects.requireNonNull(web.getResponse()));
            case SignInOutcome.Busy _ -> throw new Passwords.TooBusy();
            case SignInOutcome.Wrong _,SignInOutcome.FirstTime _,SignInOutcome.NotYet _ ->
                errors.reject("access.wrong");
        }
        if (errors.hasErrors()) {
            return VIEW;
        }
        notes.begin(web.getRequest(), actor.person(), SessionNotes.State.OPEN);
        return "redirect:/profile?changed";
    }
}
