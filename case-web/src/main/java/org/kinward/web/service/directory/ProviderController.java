package org.kinward.web.service.directory;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.child.Sex;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.directory.Cost;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding and changing a line of the directory. */
@Controller
class ProviderController {

    private static final String NEW = ServicePath.SERVICES + "/new";

    private static final String EDIT = ServicePath.SERVICES + "/edit";

    private final DirectoryDesk desk;
    private final KeepProvider keep;

    ProviderController(DirectoryDesk desk, KeepProvider keep) {
        this.desk = desk;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(NEW)
    ModelAndView begin(Actor actor, Refill refill) {
        return page(desk.read(actor), NEW).addObject("form", refill.form(TypedProvider.class, NEW)
                .orElseGet(() -> TypedProvider.begin(FormStamp.fresh(Revision.NEW))));
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.LIST_CHANGED)
    @PostMapping(NEW)
    ModelAndView add(@ModelAttribute("form") TypedProvider form, BindingResult result, Actor actor) {
        var read = desk.read(actor);
        var facts = form.read(result, read.words());
        if (facts.isEmpty()) {
            return page(read, NEW);
        }
        var id = new ProviderId(form.stamp().idempotencyKey());
        try {
            return came(keep.add(id, facts.get(), actor, read.today()), id.value(), result, page(read, NEW));
        } catch (StaleRevision otherWish) {
            return again(page(read, NEW), form.seen(FormStamp.fresh(Revision.NEW)));
        }
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(EDIT)
    ModelAndView edit(@RequestParam(defaultValue = "") String line, Actor actor, Refill refill) {
        if (line.isEmpty()) {
            return new ModelAndView("redirect:" + ServicePath.SERVICES);
        }
        var one = desk.one(ServicePath.id(line), actor);
        return page(one.read(), EDIT).addObject("form", refill.form(TypedProvider.class, EDIT)
                .orElseGet(() -> TypedProvider.of(line, one.line().facts(), FormStamp.fresh(one.line().revision()))));
    }

    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.LIST_CHANGED)
    @PostMapping(EDIT)
    ModelAndView change(@ModelAttribute("form") TypedProvider form, BindingResult result, Actor actor) {
        var one = desk.one(ServicePath.id(form.line()), actor);
        var facts = form.read(result, one.read().words());
        if (facts.isEmpty()) {
            return page(one.read(), EDIT);
        }
        try {
            var wish = new KeepProvider.Wish.Say(facts.get());
            return came(keep.keep(new KeepProvider.Press(one.line().id(), wish, form.stamp().shownRevision()), actor,
                    one.read().today()),
                    one.line().id().value(), result, page(one.read(), EDIT));
        } catch (StaleRevision faster) {
            return again(page(one.read(), EDIT), form.seen(FormStamp.fresh(one.line().revision()))).addObject("stands",
                    ProviderWords.rows(one));
        }
    }

    private static ModelAndView again(ModelAndView page, TypedProvider form) {
        page.addObject("form", form).addObject("again", true).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView came(KeepProvider.Outcome outcome, UUID line, BindingResult result,
            ModelAndView page) {
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:" + ServicePath.line("one", line));
            case NAME_TAKEN, FULL, CANNOT_BECOME -> {
                result.rejectValue("office.name", "service.line." + outcome);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(DirectoryDesk.Read read, String target) {
        return new ModelAndView("service/line").addObject("target", target)
                .addObject("titled", NEW.equals(target) ? "service.line.new" : "service.line.edit")
                .addObject("kinds", Office.kinds().stream().sorted().map(Option::of).toList())
                .addObject("services", ServiceWords.options(read.words()))
                .addObject("sexes", Option.all(Sex.values())).addObject("costs", Option.all(Cost.values()));
    }
}
