package org.kinward.web.erasure;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.erasure.AskErasure;
import org.kinward.core.erasure.ErasureId;
import org.kinward.core.erasure.ErasureReason;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager of the place reads what erasing means, asks for it with a reason, or takes that back. */
@Controller
class EraseController {

    private static final String ERASE = CasePath.CASE + "/erase";

    private final EraseReading reading;

    private final PlainWords words;

    private final AskErasure ask;

    private final TakeBack takeBack;

    EraseController(EraseReading reading, PlainWords words, AskErasure ask, TakeBack takeBack) {
        this.reading = reading;
        this.words = words;
        this.ask = ask;
        this.takeBack = takeBack;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(ERASE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.of(id, actor), actor).addObject("form",
                refill.form(EraseForm.class, path(id)).orElseGet(EraseForm::empty));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.ERASURE_ASKED)
    @PostMapping(ERASE)
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") EraseForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        var reason = form.chosen(result);
        var why = words.read(form.words(), result, read.head().reference(), actor);
        if (reason.isEmpty() || why.isEmpty()) {
            return page(read, actor);
        }
        var request = new AskErasure.Request(new ErasureId(form.stamp().idempotencyKey()), new CaseFileId(id),
                reason.get(), why.get());
        return switch (ask.ask(request, actor, takeBack.clock().instant())) {
            case ASKED -> new ModelAndView("redirect:" + path(id) + "?asked");
            case HELD_FOR_THE_LAW, ASKED_BEFORE -> changed(id, actor);
            case FOLLOWED -> {
                result.reject("erasure.followed");
                var page = page(read, actor);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.ERASURE_TAKEN_BACK)
    @PostMapping(ERASE + "/take-back")
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String request, Actor actor) {
        reading.of(id, actor);
        return switch (takeBack.use().takeBack(new CaseFileId(id), id(request), actor, takeBack.clock().instant())) {
            case TAKEN_BACK -> new ModelAndView("redirect:" + path(id) + "?taken");
            case ANSWERED_BEFORE -> changed(id, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Somebody was faster: the page as it stands now. */
    private ModelAndView changed(UUID id, Actor actor) {
        var page = page(reading.of(id, actor), actor).addObject("form", EraseForm.empty()).addObject("changed", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(EraseReading.Read read, Actor actor) {
        var erasing = read.erasing();
        return new ModelAndView("erasure/erase").addObject("bar", read.bar(actor)).addObject("erasing", erasing)
                .addObject("reasons", Option.all(ErasureReason.values()))
                .addObject("asked", erasing.waiting().map(one -> EraseRows.of(one, read::written)).orElse(null))
                .addObject("refused", erasing.refused().map(one -> EraseRows.of(one, read::written)).orElse(null))
                .addObject("held", erasing.held().map(one -> EraseRows.of(one, read::written)).orElse(null));
    }

    private static String path(UUID id) {
        return "/c/" + id + "/erase";
    }

    /**
     * A request as a form names it.
     *
     * @throws NotThere
     *             if it is no id
     */
    static ErasureId id(String typed) {
        return Optional.of(typed).filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString).map(ErasureId::new).orElseThrow(NotThere::new);
    }
}
