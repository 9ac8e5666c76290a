package org.kinward.web.access.refill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actors;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.web.access.session.FormTokens;
import org.springframework.stereotype.Component;

/** Shows a page again with what was typed: inside the program, so that nothing of it stands in an address. */
@Component
public class Refilling {

    private final KeptForms forms;
    private final Actors actors;
    private final FormTokens tokens;

    Refilling(KeptForms forms, Actors actors, FormTokens tokens) {
        this.forms = forms;
        this.actors = actors;
        this.tokens = tokens;
    }

    /** Shows the kept form again if it belongs to this person; false when there is nothing to show. */
    public boolean shows(String kept, PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var form = forms.open(kept, person);
        form.ifPresent(found -> show(found, person, request, response));
        return form.isPresent();
    }

    private void show(KeptForm form, PersonId person, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute("actor", actors.actor(person).orElseThrow(NotThere::new));
        request.setAttribute(Refill.ATTRIBUTE, form);
        tokens.inNewSession(request, response);
        ActingPerson.as(person, () -> {
            forward(form.stamp().page(), new AsGet(request, form.typed()), response);
            return person;
        });
    }

    /** Opens a page of ours for everyone, with the form that could not be handled. */
    public void carry(Optional<String> kept, String page, HttpServletRequest request, HttpServletResponse response) {
        kept.ifPresent(sealed -> request.setAttribute(KeptForms.KEPT, sealed));
        forward(page, new AsGet(request, Map.of()), response);
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response) {
        try {
            request.getRequestDispatcher(page).forward(request, response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ServletException failed) {
            throw new IllegalStateException("the page could not be shown again", failed);
        }
    }
}
