package org.kinward.web.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.kinward.core.access.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The few notes a session holds: whose it is, whether it is open, locked or not yet set up, and the path to come back
 * to. Never a name, never anything that was typed or searched.
 */
@Component
public class SessionNotes {

    private static final Duration ABSOLUTE = Duration.ofHours(8);
    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String STATE = "kinward.state";
    private static final String LANGUAGE = "kinward.language";
    private static final String DEVICE = "kinward.device-language";
    private static final String BACK = "kinward.back";
    private static final String SAY = "kinward.say";

    private final Clock clock;

    SessionNotes(Clock clock) {
        this.clock = clock;
    }

    /** How far the session opens. */
    public enum State {
        OPEN, LOCKED, FIRST_SIGN_IN
    }

    /** The person whose open session this is; empty when there is none, or it is locked or too old. */
    public Optional<PersonId> atWork(HttpServletRequest request) {
        return in(State.OPEN, request);
    }

    /** The person of the session if it is in this state. */
    public Optional<PersonId> in(State state, HttpServletRequest request) {
        return session(request).filter(session -> state.name().equals(session.getAttribute(STATE)))
                .map(session -> (String) session.getAttribute(PERSON)).map(id -> new PersonId(UUID.fromString(id)));
    }

    /** The person whose session this is, open or locked; empty when nobody has signed in with it, or it is too old. */
    static Optional<UUID> signedIn(Session session, Instant now) {
        var state = session.<String>getAttribute(STATE);
        var signedIn = State.OPEN.name().equals(state) || State.LOCKED.name().equals(state);
        return signedIn && now.isBefore(session.getCreationTime().plus(ABSOLUTE))
                ? Optional.ofNullable(session.<String>getAttribute(PERSON)).map(UUID::fromString)
                : Optional.empty();
    }

    /** Begins a new session under a new id; whatever was there before is gone. */
    public void begin(HttpServletRequest request, PersonId person, State state) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(PERSON, person.value().toString());
        session.setAttribute(STATE, state.name());
    }

    /** The language of this session, locked or not; empty while none is noted. */
    public Optional<Locale> language(HttpServletRequest request) {
        return session(request).map(session -> (String) session.getAttribute(LANGUAGE)).map(Locale::of);
    }

    /** From now on this session is read in this language. */
    public void speak(HttpServletRequest request, Locale language) {
        session(request).ifPresent(session -> session.setAttribute(LANGUAGE, language.getLanguage()));
    }

    /** In which language this device starts when the person has signed out; empty while nobody knows. */
    public Optional<Locale> deviceLanguage(HttpServletRequest request) {
        return session(request).map(session -> (String) session.getAttribute(DEVICE)).map(Locale::of);
    }

    /** When the person signs out, this device starts in this language. */
    public void start(HttpServletRequest request, Locale language) {
        session(request).ifPresent(session -> session.setAttribute(DEVICE, language.getLanguage()));
    }

    /** The next page that asks says this. */
    void say(HttpServletRequest request, SaidOnce.What what) {
        session(request).ifPresent(session -> session.setAttribute(SAY, what.name()));
    }

    /** Whether this is to be said now; from then on it is not. */
    boolean says(HttpServletRequest request, SaidOnce.What what) {
        var waits = session(request).filter(session -> what.name().equals(session.getAttribute(SAY)));
        waits.ifPresent(session -> session.removeAttribute(SAY));
        return waits.isPresent();
    }

    /** Closes the screen; the same person's password opens it again at this path. */
    public void lock(HttpServletRequest request, String back) {
        session(request).ifPresent(session -> {
            session.setAttribute(STATE, State.LOCKED.name());
            session.setAttribute(BACK, back);
        });
    }

    /** Opens the screen again under a new session id and says where the person was. */
    public String unlock(HttpServletRequest request) {
        var back = session(request).map(session -> (String) session.getAttribute(BACK)).orElse("/");
        session(request).ifPresent(session -> {
            session.setAttribute(STATE, State.OPEN.name());
            session.removeAttribute(BACK);
            request.changeSessionId();
        });
        return back;
    }

    /** Ends the session at once. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<HttpSession> session(HttpServletRequest request) {
        var found = Optional.ofNullable(request.getSession(false));
        found.filter(this::isTooOld).ifPresent(HttpSession::invalidate);
        return found.isPresent() ? Optional.ofNullable(request.getSession(false)) : found;
    }

    private boolean isTooOld(HttpSession session) {
        return session.getCreationTime() + ABSOLUTE.toMillis() <= clock.millis();
    }
}
