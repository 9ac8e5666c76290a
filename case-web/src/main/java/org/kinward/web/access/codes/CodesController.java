package org.kinward.web.access.codes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.second.ConfirmCode;
import org.kinward.core.access.second.WaitingCode;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Codes that an administrator has made and that open nothing yet; who may answer for one finds two buttons. */
@Controller
final class CodesController {

    private static final String CODES = "/codes";

    private final WaitingCodes codes;
    private final ConfirmCode confirm;
    private final Days days;
    private final Clock clock;

    CodesController(WaitingCodes codes, ConfirmCode confirm, Days days, Clock clock) {
        this.codes = codes;
        this.confirm = confirm;
        this.days = days;
        this.clock = clock;
    }

    /** One code, in words. */
    record Line(UUID id, String name, List<String> roles, String maker, When when, boolean mine) {
    }

    /** When it was made, when it is over, and when it opens by itself. */
    record When(String made, String ends, @Nullable String opens) {
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER})
    @GetMapping(CODES)
    String page(Actor actor, Model model) {
        model.addAttribute("codes", codes.of(actor.agency(), clock.instant()).stream()
                .filter(code -> actor.is(Role.ADMINISTRATOR) || code.isFor(actor)).map(code -> line(code, actor))
                .toList());
        return "access/codes";
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER}, audit = AuditAction.CODE_CONFIRMED)
    @PostMapping(CODES + "/{person}/confirm")
    String confirm(@PathVariable UUID person, Actor actor) {
        confirm.confirm(actor, new PersonId(person), clock.instant());
        return "redirect:" + CODES;
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER}, audit = AuditAction.CODE_REFUSED)
    @PostMapping(CODES + "/{person}/refuse")
    String refuse(@PathVariable UUID person, Actor actor) {
        confirm.refuse(actor, new PersonId(person), clock.instant());
        return "redirect:" + CODES;
    }

    private Line line(WaitingCode code, Actor actor) {
        var made = code.made();
        var when = new When(days.written(made.at(), ZoneOffset.UTC), days.written(made.endsAt(), ZoneOffset.UTC),
                code.opensAt().map(opens -> days.written(opens, ZoneOffset.UTC)).orElse(null));
        return new Line(code.whose().id().value(), code.whose().name(),
                code.whose().roles().stream().map(role -> "term.role." + role).sorted().toList(), made.name(), when,
                code.isFor(actor));
    }
}
