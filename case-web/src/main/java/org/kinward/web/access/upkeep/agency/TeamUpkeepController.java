package org.kinward.web.access.upkeep.agency;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.access.upkeep.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another name for a team. */
@Controller
final class TeamUpkeepController {

    private static final String VIEW = "access/admin/edit-team";

    private final Upkeep<TeamFacts> teams;

    TeamUpkeepController(Upkeep<TeamFacts> teams) {
        this.teams = teams;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/teams/{id}")
    String page(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var kept = open(actor, id);
        model.addAttribute("form", refill.form(TeamForm.class, "/admin/teams/" + id).map(typed -> typed.at(id))
                .orElseGet(() -> TeamForm.of(kept)));
        return VIEW;
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.PLACE_CHANGED)
    @PostMapping("/admin/teams/{id}")
    ModelAndView save(@ModelAttribute("form") TeamForm form, BindingResult errors, Actor actor, Model model) {
        open(actor, form.id());
        form.check(errors);
        if (errors.hasErrors()) {
            return Answers.again(VIEW);
        }
        return switch (teams.save(actor, form.toFacts(), form.stamp().shownRevision().number())) {
            case SAVED -> Answers.done("/admin/agencies");
            case NAME_TAKEN -> {
                errors.rejectValue("name", "admin.place.name.taken");
                yield Answers.again(VIEW);
            }
            case CHANGED_MEANWHILE -> {
                var now = TeamForm.of(open(actor, form.id()));
                model.addAttribute("form", form.seen(open(actor, form.id()).revision()));
                yield Answers.stale(VIEW, model, now.words(), form.words());
            }
        };
    }

    private Kept<TeamFacts> open(Actor actor, UUID id) {
        var kept = teams.find(actor, id);
        if (!kept.isOpen()) {
            throw new NotThere();
        }
        return kept;
    }
}
