package org.kinward.web.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.shell.page.Words;
import org.kinward.web.task.JustDone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One case file at a glance, and one protected detail of it for a minute. */
@Controller
class OverviewController {

    private final CaseReading cases;

    private final OverviewWords words;

    private final Vault vault;

    private final JustDone done;

    OverviewController(CaseReading cases, OverviewWords words, Vault vault, JustDone done) {
        this.cases = cases;
        this.words = words;
        this.vault = vault;
        this.done = done;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(CasePath.CASE)
    String overview(@PathVariable UUID id, @RequestParam(name = "done", required = false) @Nullable UUID task,
            Actor actor, Model model) {
        var read = cases.overview(id, actor);
        List<HeldField> held = vault.held(read.head().reference(), actor);
        var page = words.of(read, held, actor);
        model.addAttribute("page", page);
        model.addAttribute("bar", page.bar());
        model.addAttribute("paper", read.beside().paper()
                .map(mark -> PaperWords.rows(mark, read.head().ids().intake())).orElse(null));
        model.addAttribute("again", words.again(read, actor));
        model.addAttribute("away", words.away(read).orElse(null));
        model.addAttribute("done", Optional.ofNullable(task).flatMap(marked -> done.by(actor, marked))
                .filter(marked -> marked.record().equals(read.head().ids().intake())).orElse(null));
        return "casefile/overview";
    }

    /** The detail is on the page of this answer only: nothing of it is kept, and the page asks to be left after 60 s. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.RECORD_VIEWED,
            AuditAction.IDENTITY_SHOWN, AuditAction.SEALED_SHOWN})
    @PostMapping(CasePath.CASE + "/show")
    ModelAndView show(@PathVariable UUID id, @ModelAttribute("press") ShowForm form, Actor actor,
            HttpServletResponse response) {
        var head = cases.head(id, AuditAction.RECORD_VIEWED);
        var field = form.field().filter(wanted -> Showable.is(wanted, CaseBar.leads(head, actor)))
                .orElseThrow(NotThere::new);
        var shown = switch (vault.show(new VaultSlot(head.reference(), field, form.item()), actor)) {
            case Shown.Value(var text) -> words.shown(field, text.clear(), actor);
            case Shown.Nothing _ -> ShownDetail.nothing(field);
            case Shown.Refused _ -> throw new NotThere();
        };
        var about = field == VaultField.ACCOUNT_TEXT ? cases.account(head.ids().intake(), form.item())
                .map(AccountWords::lines).orElse(List.of()) : List.<Words>of();
        response.setHeader("Refresh", "60; url=/c/" + id);
        return new ModelAndView("casefile/shown", Map.of("bar", CaseBar.of(head, actor, "show"), "shown",
                shown.told(about)));
    }
}
