package org.kinward.web.erasure;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.LegalHold;
import org.kinward.core.erasure.LiftLegalHold;
import org.kinward.core.erasure.SetLegalHold;
import org.kinward.reporting.erasure.Erasing;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CasePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A manager of the place holds a record for the law, with a reason, and lifts that again. */
@Controller
class HoldController {

    private static final String HOLD = CasePath.CASE + "/hold";

    private final EraseReading reading;

    private final PlainWords words;

    private final Moves moves;

    private final Clock clock;

    HoldController(EraseReading reading, PlainWords words, Moves moves, Clock clock) {
        this.reading = reading;
        this.words = words;
        this.moves = moves;
        this.clock = clock;
    }

    /** Setting and lifting. */
    @Component
    record Moves(SetLegalHold set, LiftLegalHold lift) {
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(HOLD)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.of(id, actor), actor,
                refill.form(HoldForm.class, path(id), path(id) + "/lift").orElseGet(HoldForm::empty));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.LEGAL_HOLD_SET)
    @PostMapping(HOLD)
    ModelAndView set(@PathVariable UUID id, @ModelAttribute("form") HoldForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        var why = words.read(form.words(), result, read.head().reference(), actor);
        if (why.isEmpty()) {
            return page(read, actor, form);
        }
        var request = new SetLegalHold.Request(new LegalHold.Id(form.stamp().idempotencyKey()), new CaseFileId(id),
                why.get());
        return switch (moves.set().set(request, actor, clock.instant())) {
            case SET -> new ModelAndView("redirect:" + path(id) + "?set");
            case SET_BEFORE -> changed(id, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.LEGAL_HOLD_LIFTED)
    @PostMapping(HOLD + "/lift")
    ModelAndView lift(@PathVariable UUID id, @ModelAttribute("form") HoldForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        var why = words.read(form.words(), result, read.head().reference(), actor);
        if (why.isEmpty()) {
            return page(read, actor, form);
        }
        var seen = new LegalHold.Id(EraseController.id(form.held()).value());
        var request = new LiftLegalHold.Request(seen, new CaseFileId(id), why.get());
        return switch (moves.lift().lift(request, actor, clock.instant())) {
            case LIFTED -> new ModelAndView("redirect:" + path(id) + "?lifted");
            case LIFTED_BEFORE -> changed(id, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView changed(UUID id, Actor actor) {
        var page = page(reading.of(id, actor), actor, HoldForm.empty()).addObject("changed", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(EraseReading.Read read, Actor actor, HoldForm form) {
        var held = read.erasing().held();
        var path = path(read.head().ids().file());
        return new ModelAndView("erasure/hold").addObject("bar", read.bar(actor))
                .addObject("action", held.isPresent() ? path + "/lift" : path)
                .addObject("form", held.map(Erasing.Held::id).map(form::lifting).orElse(form))
                .addObject("held", held.map(one -> EraseRows.of(one, read::written)).orElse(null));
    }

    private static String path(UUID id) {
        return "/c/" + id + "/hold";
    }
}
