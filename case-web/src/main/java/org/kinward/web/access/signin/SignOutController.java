package org.kinward.web.access.signin;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.signin.SignInRecord;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.NotAudited;
import org.kinward.web.access.AllowedToStaff;
import org.kinward.web.access.session.SessionNotes;
import org.kinward.web.shell.trouble.LeftQuickly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the session and tells the browser to forget what it kept. */
@Controller
final class SignOutController {

    private static final Logger LOG = LoggerFactory.getLogger(SignOutController.class);

    private final SessionNotes notes;
    private final SignInRecord written;

    SignOutController(SessionNotes notes, SignInRecord written) {
        this.notes = notes;
        this.written = written;
    }

    @AllowedToStaff(audit = AuditAction.SIGNED_OUT)
    @PostMapping("/sign-out")
    String signOut(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var door = door(notes.deviceLanguage(request));
        // first, so that the session ends also when nothing can be written down
        notes.end(request);
        written.own(AuditAction.SIGNED_OUT, actor.person());
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\"");
        return "redirect:" + door;
    }

    /** The quick way out is a sign-out as well. The way is open even when nothing can be written down. */
    @EventListener
    void leftQuickly(LeftQuickly left) {
        try {
            written.own(AuditAction.SIGNED_OUT, left.person());
        } catch (NotAudited | DataAccessException | TransactionException failed) {
            LOG.warn("somebody took the quick way out, and no entry says so: {}", failed.getClass().getSimpleName());
        }
    }

    /** The browser forgets every cookie; the device still starts in the language of the agency. */
    private static String door(Optional<Locale> language) {
        return language.map(known -> "/language/" + known.getLanguage() + "?to=/sign-in").orElse("/sign-in");
    }
}
