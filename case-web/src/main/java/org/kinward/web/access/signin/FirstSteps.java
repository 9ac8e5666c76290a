package org.kinward.web.access.signin;

import java.time.Instant;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.ChoosePassword;
import org.kinward.core.access.signin.PasswordRules;
import org.kinward.core.access.signin.Passwords;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What happens at the first sign-in, once everything on the page is right. */
@Component
final class FirstSteps {

    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    private final ChoosePassword passwords;
    private final Accounts accounts;

    FirstSteps(ChoosePassword passwords, Accounts accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    void take(PersonId person, FirstForm form, BindingResult errors, Instant now) throws Passwords.TooBusy {
        if (!LANGUAGES.contains(form.language())) {
            errors.rejectValue("language", "access.first.language.missing");
        }
        if (!form.agreed()) {
            errors.rejectValue("agreed", "access.first.agreed.missing");
        }
        if (errors.hasErrors()) {
            return;
        }
        passwords.choose(person, form.password(), now, () -> agree(person, form.language(), now))
                .ifPresent(found -> errors.rejectValue("password", key(found)));
    }

    /** Stands or falls with the password: the code is gone with it, and nobody is asked a second time. */
    private void agree(PersonId person, String language, Instant now) {
        accounts.agreed(person, now);
        accounts.speaks(person, language);
    }

    static String key(PasswordRules.Problem problem) {
        return "access.password." + problem;
    }
}
