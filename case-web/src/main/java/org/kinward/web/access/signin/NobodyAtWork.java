package org.kinward.web.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.web.access.refill.KeptForms;
import org.kinward.web.access.refill.Refilling;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Where a request goes that no person at work has sent: to unlock, to the first sign-in, or to sign in. A form that was
 * sent comes along, sealed.
 */
@Component
final class NobodyAtWork implements AuthenticationEntryPoint {

    private final SessionNotes notes;
    private final KeptForms forms;
    private final Refilling refilling;

    NobodyAtWork(SessionNotes notes, KeptForms forms, Refilling refilling) {
        this.notes = notes;
        this.forms = forms;
        this.refilling = refilling;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        var kept = forms.keep(request);
        if (kept.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            refilling.carry(kept, door(request), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + door(request));
        }
    }

    private String door(HttpServletRequest request) {
        if (notes.in(State.LOCKED, request).isPresent()) {
            return "/lock";
        }
        return notes.in(State.FIRST_SIGN_IN, request).isPresent() ? "/first-sign-in" : "/sign-in";
    }
}
