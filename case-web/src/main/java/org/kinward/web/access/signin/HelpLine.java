package org.kinward.web.access.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.signin.Accounts;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.kinward.web.shell.OffersHelp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Whom to call about the program: the agency's number where a session says whose it is, locked or not, else that of the
 * installation ({@code kinward.help-phone}). Nobody is asked before the page is written.
 */
@ControllerAdvice(annotations = OffersHelp.class)
final class HelpLine {

    private final Accounts accounts;
    private final SessionNotes notes;
    private final String everywhere;

    HelpLine(Accounts accounts, SessionNotes notes, @Value("${kinward.help-phone:}") String everywhere) {
        this.accounts = accounts;
        this.notes = notes;
        this.everywhere = everywhere.strip();
    }

    /** The number of one request, looked up when a template asks for it. */
    record Help(HelpLine line, HttpServletRequest request) {

        public @Nullable String phone() {
            return line.phone(request).orElse(null);
        }
    }

    @ModelAttribute("help")
    Help help(HttpServletRequest request) {
        return new Help(this, request);
    }

    private Optional<String> phone(HttpServletRequest request) {
        return notes.in(State.OPEN, request).or(() -> notes.in(State.LOCKED, request)).flatMap(accounts::helpPhone)
                .or(() -> Optional.of(everywhere).filter(number -> !number.isEmpty()));
    }
}
