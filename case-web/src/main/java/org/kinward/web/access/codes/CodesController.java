package org.kinward.web.access.codes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.Places;
import org.kinward.core.access.second.ConfirmCode;
import org.kinward.core.access.second.WaitingCode;
import org.kinward.core.access.second.WaitingCodes;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Codes that an administrator has made and that open nothing yet; who may answer for one finds two buttons. */
@Controller
final class CodesController {

    private static final String CODES = "/codes";
    private static final String VIEW = "access/codes";

    private final WaitingCodes codes;
    private final ConfirmCode confirm;
    private final Hours hours;
    private final Clock clock;

    CodesController(WaitingCodes codes, ConfirmCode confirm, Hours hours, Clock clock) {
        this.codes = codes;
        this.confirm = confirm;
        this.hours = hours;
        this.clock = clock;
    }

    /** One code, in words. */
    record Line(UUID id, UUID code, String name, List<String> roles, String maker, When when, boolean mine) {
    }

    /** When it was made, when it is over, and when it opens by itself. */
    record When(String made, String ends, @Nullable String opens) {
    }

    /** How a moment is written where the acting person works. */
    @Component
    record Hours(Places places, Days days) {

        ZoneId zone(Actor actor) {
            return ZoneId.of(places.agency(actor.agency()).orElseThrow().timeZone());
        }
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER})
    @GetMapping(CODES)
    ModelAndView page(Actor actor) {
        return new ModelAndView(VIEW, Map.of("codes", lines(actor)));
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER}, audit = AuditAction.CODE_CONFIRMED)
    @PostMapping(CODES + "/{person}/confirm")
    ModelAndView confirm(@PathVariable UUID person, @RequestParam(defaultValue = "") String code, Actor actor) {
        return answered(confirm.confirm(actor, new ConfirmCode.Shown(new PersonId(person), code), clock.instant()),
                actor);
    }

    @Allowed(roles = {Role.ADMINISTRATOR, Role.SHELTER_MANAGER}, audit = AuditAction.CODE_REFUSED)
    @PostMapping(CODES + "/{person}/refuse")
    ModelAndView refuse(@PathVariable UUID person, @RequestParam(defaultValue = "") String code, Actor actor) {
        return answered(confirm.refuse(actor, new ConfirmCode.Shown(new PersonId(person), code), clock.instant()),
                actor);
    }

    /** Where another code was made since, the page once more with the code that waits now. */
    private ModelAndView answered(boolean done, Actor actor) {
        return done ? new ModelAndView("redirect:" + CODES)
                : new ModelAndView(VIEW, Map.of("codes", lines(actor), "replaced", true), HttpStatus.CONFLICT);
    }

    private List<Line> lines(Actor actor) {
        var zone = hours.zone(actor);
        return codes.of(actor.agency(), clock.instant()).stream()
                .filter(code -> actor.is(Role.ADMINISTRATOR) || code.isFor(actor))
                .map(code -> line(code, when(code, zone), code.isFor(actor))).toList();
    }

    private When when(WaitingCode code, ZoneId zone) {
        var made = code.made();
        return new When(hours.days().written(made.at(), zone), hours.days().written(made.endsAt(), zone),
                code.opensAt().map(opens -> hours.days().written(opens, zone)).orElse(null));
    }

    private static Line line(WaitingCode code, When when, boolean mine) {
        return new Line(code.whose().id().value(), code.id(), code.whose().name(),
                code.whose().roles().stream().map(role -> "term.role." + role).sorted().toList(), code.made().name(),
                when, mine);
    }
}
