package org.kinward.web.consent;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.PublishStatement;
import org.kinward.core.consent.StatementText;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.saving.Revision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.sound.StatementSounds;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.frame.ComesBackTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator reads what children are told and publishes a new version: written, looked at, confirmed. */
@Controller
class StatementController {

    private static final String VERSIONS = "/admin/statements";

    private static final String NEW = "/admin/statements/new";

    private static final String CHECK = "/admin/statements/check";

    private static final String WRITE = "consent/write";

    private final DataUseStatements statements;

    private final PublishStatement publish;

    private final Clock clock;

    private final StatementSounds sounds;

    StatementController(DataUseStatements statements, PublishStatement publish, Clock clock,
            StatementSounds sounds) {
        this.statements = statements;
        this.publish = publish;
        this.clock = clock;
        this.sounds = sounds;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(VERSIONS)
    String versions(Model model) {
        var all = statements.all();
        model.addAttribute("current", statements.current());
        model.addAttribute("versions", all);
        model.addAttribute("sounds", sounds.all(all));
        return "consent/versions";
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(NEW)
    String write(Refill refill, Model model) {
        model.addAttribute("form", refill.form(StatementForm.class, CHECK, VERSIONS)
                .orElseGet(() -> StatementForm.from(statements.current(), FormStamp.fresh(Revision.NEW))));
        return WRITE;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @ComesBackTo(NEW)
    @PostMapping(CHECK)
    String check(@ModelAttribute("form") StatementForm form, BindingResult result) {
        form.read(result);
        return result.hasErrors() ? WRITE : "consent/check";
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.STATEMENT_PUBLISHED)
    @ComesBackTo(NEW)
    @PostMapping(VERSIONS)
    String publish(@ModelAttribute("form") StatementForm form, BindingResult result, Actor actor) {
        var texts = form.read(result);
        return result.hasErrors() ? WRITE : publish(form, texts, result, actor);
    }

    private String publish(StatementForm form, List<StatementText> texts, BindingResult result, Actor actor) {
        var wanted = new NewStatement(new StatementVersion(form.stamp().idempotencyKey()), texts, actor.person(),
                clock.instant());
        return switch (publish.publish(wanted)) {
            case PublishStatement.Outcome.Published _,PublishStatement.Outcome.NothingNew _ ->
                "redirect:" + VERSIONS;
            case PublishStatement.Outcome.LanguagesMissing _ -> {
                result.reject("consent.statement.languages");
                yield WRITE;
            }
        };
    }
}
