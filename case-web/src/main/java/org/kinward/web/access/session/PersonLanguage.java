package org.kinward.web.access.session;

import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.AccountsWork;
import org.kinward.web.shell.language.LanguageChosen;
import org.kinward.web.shell.language.LanguageSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * A language belongs to a person: what was chosen is there again at the next sign-in, on any device. When the person
 * has signed out, the device starts in the language of the agency.
 */
@Component
public class PersonLanguage {

    private final Accounts accounts;
    private final AccountsWork work;
    private final SessionNotes notes;
    private final LocaleResolver locales;

    PersonLanguage(Accounts accounts, AccountsWork work, SessionNotes notes, LocaleResolver locales) {
        this.accounts = accounts;
        this.work = work;
        this.notes = notes;
        this.locales = locales;
    }

    /** Reads this request in the language of its session; a locked screen keeps the language of whoever locked it. */
    public void keep(HttpServletRequest request) {
        notes.language(request).ifPresent(language -> request.setAttribute(LanguageSettings.SPOKEN_HERE, language));
    }

    /** Finds the language of the person, and of the agency for who comes next, once a session. */
    public void begin(HttpServletRequest request, PersonId person) {
        if (notes.language(request).isEmpty()) {
            accounts.spoken(person).ifPresent(spoken -> {
                notes.speak(request, spoken.own().map(Locale::of).orElseGet(() -> locales.resolveLocale(request)));
                notes.start(request, Locale.of(spoken.agencys()));
            });
        }
        keep(request);
    }

    /** The person has pressed the switch. */
    @EventListener
    void chosen(LanguageChosen chosen) {
        work.together(() -> {
            accounts.speaks(chosen.person(), chosen.language().getLanguage());
            return chosen;
        });
        var request = request();
        if (request != null) {
            notes.speak(request, chosen.language());
        }
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Objects.requireNonNull(now).getRequest()
                : null;
    }
}
