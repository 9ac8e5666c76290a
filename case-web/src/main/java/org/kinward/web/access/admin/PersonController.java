package org.kinward.web.access.admin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.ChangePerson;
import org.kinward.core.access.people.People;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.people.Places;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.person.PersonSummary;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One person of the agency: roles and places, shut out, let in, a new one-time code. */
@Controller
final class PersonController {

    private final ChangePerson change;
    private final People people;
    private final Shown shown;
    private final Clock clock;

    PersonController(ChangePerson change, People people, Shown shown, Clock clock) {
        this.change = change;
        this.people = people;
        this.shown = shown;
        this.clock = clock;
    }

    /** What the page shows besides roles and rights. */
    @Component
    record Shown(Places places, PersonSummary summary) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/people/{id}")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var person = change.find(actor, new PersonId(id));
        model.addAttribute("form", refill.form(PersonForm.class, "/admin/people/" + id).map(typed -> typed.at(id))
                .orElseGet(() -> saved(person)));
        return page(person.id(), actor, model);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = {AuditAction.PERSON_CHANGED, AuditAction.ROLE_GIVEN,
            AuditAction.ROLE_TAKEN, AuditAction.PLACE_GIVEN, AuditAction.PLACE_TAKEN})
    @PostMapping("/admin/people/{id}")
    ModelAndView change(@ModelAttribute("form") PersonForm form, BindingResult errors, Actor actor, Model model) {
        var person = change.another(actor, new PersonId(form.id()));
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(page(person.id(), actor, model));
        }
        if (change.change(actor, form.wanted(ours(actor)), clock.instant())) {
            return new ModelAndView("redirect:/admin/people");
        }
        var now = saved(change.another(actor, person.id()));
        model.addAttribute("form", form.seen(now.stamp().shownRevision().number()));
        model.addAttribute("stale", rows(now, actor));
        return new ModelAndView(page(person.id(), actor, model), HttpStatus.CONFLICT);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PERSON_DISABLED)
    @PostMapping("/admin/people/{id}/shut-out")
    String shutOut(@PathVariable UUID id, Actor actor) {
        change.shutOut(actor, new PersonId(id), clock.instant());
        return "redirect:/admin/people/" + id + "?stopped";
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PERSON_LET_IN)
    @PostMapping("/admin/people/{id}/let-in")
    String letIn(@PathVariable UUID id, Actor actor) {
        change.letIn(actor, new PersonId(id), clock.instant());
        return "redirect:/admin/people?done";
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.CODE_GIVEN)
    @PostMapping("/admin/people/{id}/code")
    String code(@PathVariable UUID id, Actor actor, Model model) throws Passwords.TooBusy {
        model.addAttribute("code", change.newCode(actor, new PersonId(id), clock.instant()));
        return "access/admin/code";
    }

    private String page(PersonId id, Actor actor, Model model) {
        List<Option> houses = shown.places().of(actor.agency()).stream()
                .map(place -> Option.said(place.id().value().toString(), place.name())).toList();
        model.addAttribute("person", change.find(actor, id));
        model.addAttribute("facts", shown.summary().rows(actor, id.value()));
        model.addAttribute("own", id.equals(actor.person()));
        model.addAttribute("roles", AdminWords.options());
        model.addAttribute("places", houses);
        return "access/admin/person";
    }

    private PersonForm saved(Person person) {
        return PersonForm.of(person, people.posting(person.id()), people.revision(person.id()));
    }

    /** What somebody else has saved, in words. */
    private List<SummaryRow> rows(PersonForm form, Actor actor) {
        var names = shown.places().of(actor.agency()).stream()
                .collect(Collectors.toMap(place -> place.id().value().toString(), Places.Place::name));
        return List.of(
                SummaryRow.of("admin.person.roles",
                        AdminWords.roles(form.roles()).map(Words::of).toArray(Words[]::new)),
                SummaryRow.of("admin.person.member", said(form.member(), names)),
                SummaryRow.of("admin.person.managed", said(form.managed(), names)));
    }

    private static Words[] said(List<String> places, Map<String, String> names) {
        return places.isEmpty() ? new Words[]{Words.keyed("admin.none")}
                : places.stream().map(place -> Words.said(names.getOrDefault(place, place))).toArray(Words[]::new);
    }

    private Predicate<PlaceId> ours(Actor actor) {
        return shown.places().of(actor.agency()).stream().map(Places.Place::id).collect(Collectors.toSet())::contains;
    }
}
