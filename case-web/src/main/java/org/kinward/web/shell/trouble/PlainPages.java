package org.kinward.web.shell.trouble;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.web.shell.AllowedToEveryone;
import org.kinward.web.shell.OffersHelp;
import org.kinward.web.shell.frame.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Pages of plain words that anybody may read, and the quick way out. */
@Controller
@OffersHelp
final class PlainPages {

    private final URI ordinarySite;
    private final ApplicationEventPublisher events;

    PlainPages(@Value("${kinward.exit-to:https://www.wikipedia.org/}") URI ordinarySite,
            ApplicationEventPublisher events) {
        this.ordinarySite = ordinarySite;
        this.events = events;
    }

    @AllowedToEveryone
    @GetMapping("/help")
    String help(Model model) {
        return plain("help", model);
    }

    @AllowedToEveryone
    @GetMapping("/privacy")
    String privacy(Model model) {
        return plain("privacy", model);
    }

    @AllowedToEveryone
    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return plain("accessibility", model);
    }

    /** A page left open leads here by itself. Whoever still works in another one is not told otherwise. */
    @AllowedToEveryone
    @GetMapping("/session-ended")
    String sessionEnded(@RequestAttribute(name = Frame.ACTOR, required = false) @Nullable Actor actor, Model model) {
        return actor == null ? plain("session-ended", model) : "redirect:/";
    }

    @AllowedToEveryone
    @GetMapping("/browsers")
    String browsers(Model model) {
        return plain("browsers", model);
    }

    @AllowedToEveryone
    @GetMapping("/whats-new")
    String whatsNew(Model model) {
        return plain("whats-new", model);
    }

    @AllowedToEveryone
    @GetMapping("/maintenance")
    String maintenance(Model model) {
        return plain("maintenance", model);
    }

    /** Ends the session and goes to a site that anybody might look at. Storage is kept: sealed reports may wait there. */
    @AllowedToEveryone
    @GetMapping("/exit")
    ResponseEntity<Void> exit(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        // last, and whatever comes of it: whoever leaves in haste is not shown a page of this program
        if (request.getAttribute("actor") instanceof Actor actor) {
            events.publishEvent(new LeftQuickly(actor.person()));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(ordinarySite)
                .header("Clear-Site-Data", "\"cache\", \"cookies\"").build();
    }

    private static String plain(String page, Model model) {
        model.addAttribute("plain", "plain." + page);
        return "trouble/plain";
    }
}
