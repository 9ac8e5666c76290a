package org.kinward.web.service.directory;

import java.util.Arrays;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.child.Sex;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory: searched by everybody at work. What is looked for stands in no address. */
@Controller
class DirectoryController {

    /** More than this nobody reads. */
    private static final int MOST = 50;

    private final DirectoryDesk desk;

    DirectoryController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR},
            audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(ServicePath.SERVICES)
    ModelAndView all(Actor actor, Refill refill) {
        return page(refill.form(SearchForm.class, ServicePath.SERVICES).orElseGet(SearchForm::open), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR},
            audit = AuditAction.SERVICES_VIEWED)
    @PostMapping(ServicePath.SERVICES)
    ModelAndView search(@ModelAttribute("form") SearchForm form, Actor actor) {
        return page(form, actor);
    }

    /** What is found no more, for who keeps the directory. */
    @Allowed(roles = {Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(ServicePath.SERVICES + "/retired")
    ModelAndView retired(Actor actor) {
        var read = desk.read(actor);
        return new ModelAndView("service/retired").addObject("cards", read.lines().stream()
                .filter(line -> line.state() == ProviderState.RETIRED).map(line -> ProviderWords.card(line, read))
                .toList());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR},
            audit = AuditAction.SERVICES_VIEWED)
    @GetMapping(ServicePath.SERVICES + "/one")
    ModelAndView one(@RequestParam(defaultValue = "") String line, Actor actor) {
        if (line.isEmpty()) {
            return new ModelAndView("redirect:" + ServicePath.SERVICES);
        }
        var one = desk.one(ServicePath.id(line), actor);
        var state = one.line().state();
        return new ModelAndView("service/one").addObject("called", one.line().facts().office().name())
                .addObject("line", line).addObject("facts", ProviderWords.rows(one))
                .addObject("tag", ProviderWords.tag(one.line(), one.read()))
                .addObject("keeps", KeepProvider.mayKeep(actor)).addObject("gives", actor.is(Role.ADMINISTRATOR))
                .addObject("revision", one.line().revision().number())
                .addObject("becomes", Arrays.stream(ProviderState.values()).filter(state::mayBecome)
                        .map(Option::of).toList());
    }

    private ModelAndView page(SearchForm form, Actor actor) {
        var read = desk.read(actor);
        var search = form.search();
        var found = read.lines().stream().filter(search::fits).toList();
        return new ModelAndView("service/directory").addObject("form", form)
                .addObject("cards", found.stream().limit(MOST).map(line -> ProviderWords.card(line, read)).toList())
                .addObject("further", Math.max(0, found.size() - MOST))
                .addObject("nothing", read.lines().isEmpty() ? "service.directory.empty" : "service.search.none")
                .addObject("services", ServiceWords.options(read.words())).addObject("sexes", Option.all(Sex.values()))
                .addObject("keeps", KeepProvider.mayKeep(actor));
    }
}
