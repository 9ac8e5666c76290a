package org.kinward.web.casefile.former;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Former;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.child.GroupWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was sealed before, for whoever may read what is sealed now: the carer on shift at the place and the lead worker.
 * One value at a time, for a minute, with an entry of the vault's trail each.
 */
@Controller
class FormerController {

    private static final String FORMER = CasePath.CASE + "/former";

    private final FormerOpening opening;
    private final Vault vault;
    private final GroupWords groups;
    private final Days days;

    FormerController(FormerOpening opening, Vault vault, GroupWords groups, Days days) {
        this.opening = opening;
        this.vault = vault;
        this.groups = groups;
        this.days = days;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(FORMER)
    ModelAndView ask(@PathVariable UUID id, Actor actor) {
        var head = opening.open(id, actor).head();
        return new ModelAndView("casefile/former", Map.of("bar", bar(head, actor), "kinds", SealedKinds.all()));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.RECORD_VIEWED, AuditAction.SEALED_SHOWN})
    @PostMapping(FORMER)
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("press") FormerForm form, Actor actor,
            HttpServletResponse response) {
        var opened = opening.open(id, actor);
        var shown = shown(opened, form.field().orElseThrow(NotThere::new), form.back(), actor);
        response.setHeader("Refresh", "60; url=/c/" + id + "/former");
        return new ModelAndView("casefile/former-shown",
                Map.of("bar", bar(opened.head(), actor), "shown", shown));
    }

    private FormerShown shown(FormerOpening.Opened opened, VaultField field, int back, Actor actor) {
        var former = switch (vault.former(opened.head().reference(), field, actor)) {
            case Former.Values(var values) -> values.reversed();
            case Former.Refused _ -> throw new NotThere();
        };
        if (former.isEmpty() && back == 0) {
            return FormerShown.nothing(field);
        }
        if (back >= former.size()) {
            throw new NotThere();
        }
        var value = former.get(back);
        ZoneId zone = opened.zone();
        return new FormerShown(field, back, former.size(), said(field, value.text().clear(), actor),
                days.written(value.replaced().at(), zone));
    }

    /** A line of the agency's list is said by its label, also when nobody can choose it any more. */
    private List<Words> said(VaultField field, String clear, Actor actor) {
        return field == VaultField.ETHNIC_GROUP ? List.of(groups.of(clear, actor)) : SealedKinds.said(field, clear);
    }

    private static CaseBar bar(CaseHead head, Actor actor) {
        return CaseBar.of(head, actor, "former");
    }
}
