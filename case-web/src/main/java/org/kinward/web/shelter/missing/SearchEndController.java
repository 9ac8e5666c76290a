package org.kinward.web.shelter.missing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.missing.EndSearch;
import org.kinward.core.shelter.missing.Search;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The end of a search; only a manager decides that a child is not found. */
@Controller
class SearchEndController {

    private static final String END = HousePath.MISSING + "/end";

    private final SearchReading reading;

    private final NamelessFields fields;

    private final EndSearch end;

    SearchEndController(SearchReading reading, NamelessFields fields, EndSearch end) {
        this.reading = reading;
        this.fields = fields;
        this.end = end;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(END)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return read.open().isEmpty() ? new ModelAndView("redirect:" + HousePath.missing(id))
                : page(read).addObject("form", refill.form(EndForm.class, HousePath.missing(id) + "/end")
                        .orElseGet(() -> new EndForm(null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEARCH_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(END)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") EndForm form, BindingResult result, Actor actor) {
        var read = reading.read(id, actor);
        var how = form.read(fields.of(result, "shelter.end"), actor.person(), read.house().now());
        if (how.isEmpty() || !fields.hold(result, GoOnController.about(read), actor,
                new NamelessFields.Said("words", how.get().words()))) {
            return page(read);
        }
        return switch (end.end(read.child().id(), how.get(), actor)) {
            case ENDED -> new ModelAndView("redirect:" + HousePath.missing(id));
            case ENDED_BEFORE -> before(reading.read(id, actor), how.get(), id);
            case FOR_A_MANAGER -> {
                result.rejectValue("how", "shelter.end.for-a-manager");
                var page = page(read);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is one end; another one than stands there is shown beside it. */
    private static ModelAndView before(SearchReading.Read now, Search.End typed, UUID id) {
        var same = now.searches().stream().findFirst().filter(Search.Over.class::isInstance)
                .map(Search.Over.class::cast).filter(over -> over.end().isOf(typed)).isPresent();
        if (same) {
            return new ModelAndView("redirect:" + HousePath.missing(id));
        }
        var page = SearchPage.of(now).addObject("typed", typed.words());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(SearchReading.Read read) {
        List<Option> ways = Arrays.stream(Search.Way.values())
                .filter(way -> read.manages() || way != Search.Way.NOT_FOUND)
                .map(way -> Option.keyed(way.name(), "shelter.search.way." + way)).toList();
        return SearchPage.page("shelter/end", read).addObject("ways", ways).addObject("manages", read.manages());
    }
}
