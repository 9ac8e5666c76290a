package org.kinward.web.access.admin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.AddPerson;
import org.kinward.core.access.people.People;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of the agency, and the form that adds one. The code is on the answer itself and nowhere else. */
@Controller
final class PeopleController {

    private final Directory directory;
    private final AddPerson add;
    private final People people;
    private final Clock clock;

    PeopleController(Directory directory, AddPerson add, People people, Clock clock) {
        this.directory = directory;
        this.add = add;
        this.people = people;
        this.clock = clock;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/people")
    String list(@RequestParam(required = false) @Nullable UUID behind, Actor actor, Model model) {
        model.addAttribute("start", behind == null ? null : "/admin/people");
        model.addAttribute("list", Paged.of(
                directory.people(actor.agency(), Optional.ofNullable(behind), Paged.ONE_MORE),
                person -> "/admin/people?behind=" + person.id()));
        return "access/admin/people";
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/new-person")
    String form(Refill refill, Model model) {
        model.addAttribute("form",
                refill.form(NewPersonForm.class, "/admin/new-person").orElseGet(NewPersonForm::empty));
        return page(model);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = {AuditAction.PERSON_ADDED, AuditAction.ROLE_GIVEN})
    @PostMapping("/admin/new-person")
    String add(@ModelAttribute("form") NewPersonForm form, BindingResult errors, Actor actor, Model model)
            throws Passwords.TooBusy {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(model);
        }
        Optional<String> code = add.add(form.toPerson(actor.agency()), form.signInName().orElseThrow(),
                clock.instant());
        if (code.isEmpty() && isAdded(form.id(), actor)) {
            return "redirect:/admin/people/" + form.id().value() + "?added";
        }
        if (code.isEmpty()) {
            errors.rejectValue("signIn", "admin.person.sign-in.taken");
            return page(model);
        }
        model.addAttribute("code", code.get());
        return "access/admin/code";
    }

    /** By an earlier press of the same button: its answer with the code may have been lost. */
    private boolean isAdded(PersonId id, Actor actor) {
        return people.person(id).filter(person -> person.agency().equals(actor.agency())).isPresent();
    }

    private static String page(Model model) {
        model.addAttribute("roles", AdminWords.options());
        return "access/admin/new-person";
    }
}
