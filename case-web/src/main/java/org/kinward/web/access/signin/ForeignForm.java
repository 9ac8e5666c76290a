package org.kinward.web.access.signin;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.web.access.refill.KeptForms;
import org.kinward.web.access.refill.Refilling;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.access.session.SessionNotes.State;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form whose token is missing, old or foreign is never carried out. If it is one of our own it is kept sealed; the
 * sign-in pages are simply shown anew.
 */
@Component
final class ForeignForm implements AccessDeniedHandler {

    private static final Set<String> SIGN_IN = Set.of("/sign-in", "/unlock", "/first-sign-in");

    private final SessionNotes notes;
    private final KeptForms forms;
    private final Refilling refilling;

    ForeignForm(SessionNotes notes, KeptForms forms, Refilling refilling) {
        this.notes = notes;
        this.forms = forms;
        this.refilling = refilling;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        refilling.carry(forms.keep(request), door(request), request, response);
    }

    private String door(HttpServletRequest request) {
        if (notes.in(State.LOCKED, request).isPresent()) {
            return "/lock";
        }
        if (notes.in(State.FIRST_SIGN_IN, request).isPresent()) {
            return "/first-sign-in";
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return SIGN_IN.contains(path) || notes.atWork(request).isEmpty() ? "/sign-in" : "/not-sent";
    }
}
