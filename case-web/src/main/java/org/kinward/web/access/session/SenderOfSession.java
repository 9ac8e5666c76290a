package org.kinward.web.access.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.web.shell.upload.Sender;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/** Looks for the session itself: a file is refused before the filters come that would look for it. */
@Component
final class SenderOfSession implements Sender {

    private final CookieSerializer cookie;
    private final SessionRepository<? extends Session> sessions;
    private final Clock clock;

    SenderOfSession(CookieSerializer cookie, SessionRepository<? extends Session> sessions, Clock clock) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> of(HttpServletRequest request) {
        for (var id : cookie.readCookieValues(request)) {
            var session = sessions.findById(id);
            if (session != null) {
                return SessionNotes.signedIn(session, clock.instant());
            }
        }
        return Optional.empty();
    }
}
