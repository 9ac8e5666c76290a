package org.kinward.web.access.refill;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.AllowedToEveryone;
import org.kinward.web.shell.frame.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Says that a form was not sent, and gives it back sealed. It needs neither session nor database. */
@Controller
final class NotSentController {

    @AllowedToEveryone
    @GetMapping("/not-sent")
    String page(@RequestAttribute(required = false) @Nullable String kept, Model model, HttpServletRequest request) {
        if (request.getAttribute("unsent") instanceof UnsentForms.Unsent unsent) {
            Optional.ofNullable(unsent.getPage()).ifPresent(page -> request.setAttribute(Frame.PAGE, page));
        }
        model.addAttribute("kept", kept == null ? "" : kept);
        return "access/not-sent";
    }
}
