package org.kinward.web.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Searching by POST; the session keeps surrogates of what was found, never what was typed. */
@Controller
class SearchController {

    private static final String FOUND = "kinward.found";

    private static final String FORM = "findForm";

    private static final String AGAIN = "child/search";

    private final Search search;

    private final ChildPages pages;

    private final ChildCards cards;

    SearchController(Search search, ChildPages pages, ChildCards cards) {
        this.search = search;
        this.pages = pages;
        this.cards = cards;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.RECORD_SEARCHED,
            AuditAction.IDENTITY_SEARCHED})
    @PostMapping(FindInput.SEND_TO)
    ModelAndView search(@ModelAttribute(FORM) FindInput form, BindingResult result, Actor actor, HttpSession session) {
        if (!form.problem().isEmpty()) {
            pages.notSearched();
            result.rejectValue("find", form.problem());
            return new ModelAndView(AGAIN);
        }
        return switch (search.search(form.find(), actor)) {
            case Search.Result.Wait(var left) -> {
                pages.notSearched();
                result.rejectValue("find", "child.find.wait", new Object[]{left.toSeconds() + 1}, null);
                yield new ModelAndView(AGAIN, HttpStatus.TOO_MANY_REQUESTS);
            }
            case Search.Result.CheckLastLetter _ -> {
                pages.notSearched();
                result.rejectValue("find", "child.find.check");
                yield new ModelAndView(AGAIN);
            }
            case Search.Result.Found(var files) -> {
                session.setAttribute(FOUND, new ArrayList<>(files.stream().map(UUID::toString).toList()));
                yield new ModelAndView("redirect:/children/found");
            }
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/children/found")
    String found(HttpSession session, Refill refill, Model model) {
        if (!(session.getAttribute(FOUND) instanceof List<?> files)) {
            // what was found is gone with the session; what was typed is not
            return refill.sentTo().isPresent() ? "forward:/children" : "redirect:/children";
        }
        var ids = new HashSet<UUID>();
        files.forEach(file -> ids.add(UUID.fromString(file.toString())));
        model.addAttribute("cards", cards.cards(pages.found(ids)));
        model.addAttribute(FORM, FindInput.typed(refill));
        return "child/found";
    }
}
