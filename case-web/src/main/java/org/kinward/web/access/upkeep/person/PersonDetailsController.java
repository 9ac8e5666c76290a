package org.kinward.web.access.upkeep.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Saved;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Name, contact, team and language of a person. */
@Controller
final class PersonDetailsController {

    private static final String VIEW = "access/admin/person-details";

    private final Upkeep<PersonFacts> people;
    private final Directory directory;

    PersonDetailsController(Upkeep<PersonFacts> people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    @ModelAttribute("languages")
    List<Option> languages() {
        return List.of(Option.keyed("en", "shell.language.en"), Option.keyed("fr", "shell.language.fr"));
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/people/{id}/details")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var kept = open(actor, id);
        offer(teams(actor), model);
        model.addAttribute("form", refill.form(PersonDetailsForm.class, "/admin/people/" + id + "/details")
                .map(typed -> typed.at(id)).orElseGet(() -> PersonDetailsForm.of(kept)));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PERSON_CHANGED)
    @PostMapping("/admin/people/{id}/details")
    ModelAndView save(@ModelAttribute("form") PersonDetailsForm form, BindingResult errors, Actor actor, Model model) {
        open(actor, form.id());
        var teams = teams(actor);
        offer(teams, model);
        form.check(errors, teams.keySet());
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        if (people.save(actor, form.toFacts(), form.stamp().shownRevision().number()) == Saved.SAVED) {
            return Answers.done("/admin/people/" + form.id());
        }
        var now = open(actor, form.id());
        model.addAttribute("form", form.seen(now.revision()));
        return Answers.stale(VIEW, model, PersonDetailsForm.of(now).words(teams), form.words(teams));
    }

    /** Open teams by their surrogates. */
    private Map<String, String> teams(Actor actor) {
        return directory.teams(actor.agency()).stream().filter(team -> team.closed().isEmpty())
                .collect(Collectors.toMap(team -> team.id().toString(), Directory.Line::name));
    }

    private static void offer(Map<String, String> teams, Model model) {
        model.addAttribute("teams", teams.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(team -> Option.said(team.getKey(), team.getValue())).toList());
    }

    private Kept<PersonFacts> open(Actor actor, UUID id) {
        var kept = people.find(actor, id);
        if (!kept.isOpen()) {
            throw new NotThere();
        }
        return kept;
    }
}
