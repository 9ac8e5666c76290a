package org.kinward.web.erasure;

import java.util.Map;
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
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.AddressId;
import org.kinward.web.shell.page.WithStatus;
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

    private static final String PART = ERASE + "/{part}";

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
        return page(reading.of(id, Optional.empty(), actor), actor, refill);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(PART)
    ModelAndView page(@PathVariable UUID id, @PathVariable String part, Actor actor, Refill refill) {
        return page(reading.of(id, Optional.of(part(part)), actor), actor, refill);
    }

    private static ModelAndView page(EraseReading.Read read, Actor actor, Refill refill) {
        return page(read, actor).addObject("form",
                refill.form(EraseForm.class, path(read)).orElseGet(EraseForm::empty));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.ERASURE_ASKED)
    @PostMapping(ERASE)
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("form") EraseForm form, BindingResult result,
            Actor actor) {
        return ask(reading.of(id, Optional.empty(), actor), form, result, actor);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.ERASURE_ASKED)
    @PostMapping(PART)
    ModelAndView ask(@PathVariable Map<String, String> path, @ModelAttribute("form") EraseForm form,
            BindingResult result, Actor actor) {
        var read = reading.of(AddressId.of(path.getOrDefault("id", "")),
                Optional.of(part(path.getOrDefault("part", ""))), actor);
        return ask(read, form, result, actor);
    }

    private ModelAndView ask(EraseReading.Read read, EraseForm form, BindingResult result, Actor actor) {
        var reason = form.chosen(result);
        var why = words.read(form.words(), result, read.head().reference(), actor);
        if (reason.isEmpty() || why.isEmpty()) {
            return page(read, actor);
        }
        var request = new AskErasure.Request(new ErasureId(form.stamp().idempotencyKey()),
                new CaseFileId(read.head().ids().file()), reason.get(), why.get(), read.part());
        return switch (ask.ask(request, actor, takeBack.clock().instant())) {
            case ASKED -> new ModelAndView("redirect:" + path(read) + "?asked");
            case HELD_FOR_THE_LAW, ASKED_BEFORE -> changed(read, actor);
            case FOLLOWED -> refused("erasure.followed", read, result, actor);
            case STILL_OPEN -> WithStatus.status(page(anew(read, actor), actor), HttpStatus.UNPROCESSABLE_CONTENT);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView refused(String because, EraseReading.Read read, BindingResult result, Actor actor) {
        result.reject(because);
        return WithStatus.status(page(read, actor), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.ERASURE_TAKEN_BACK)
    @PostMapping(ERASE + "/take-back")
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String request,
            @RequestParam(defaultValue = "") String what, Actor actor) {
        var read = reading.of(id, what.isEmpty() ? Optional.empty() : Optional.of(part(what)), actor);
        return switch (takeBack.use().takeBack(new CaseFileId(id), id(request), actor, takeBack.clock().instant())) {
            case TAKEN_BACK -> new ModelAndView("redirect:" + path(read) + "?taken");
            case ANSWERED_BEFORE -> changed(read, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Somebody was faster: the page as it stands now. */
    private ModelAndView changed(EraseReading.Read read, Actor actor) {
        return WithStatus.status(page(anew(read, actor), actor).addObject("form", EraseForm.empty())
                .addObject("changed", true), HttpStatus.CONFLICT);
    }

    private EraseReading.Read anew(EraseReading.Read read, Actor actor) {
        return reading.of(read.head().ids().file(), read.part(), actor);
    }

    private static ModelAndView page(EraseReading.Read read, Actor actor) {
        var erasing = read.erasing();
        return new ModelAndView("erasure/erase").addObject("bar", read.bar(actor)).addObject("erasing", erasing)
                .addObject("part", read.part().orElse(null)).addObject("address", path(read))
                .addObject("open", read.part().isPresent() && read.head().open())
                .addObject("things", read.part().map(one -> things(read, one)).orElse(null))
                .addObject("reasons", Option.all(ErasureReason.values()))
                .addObject("asked", erasing.waiting().map(one -> EraseRows.of(one, read::written)).orElse(null))
                .addObject("refused", erasing.refused().map(one -> EraseRows.of(one, read::written)).orElse(null))
                .addObject("held", erasing.held().map(one -> EraseRows.of(one, read::written)).orElse(null));
    }

    private static String path(EraseReading.Read read) {
        return "/c/" + read.head().ids().file() + "/erase"
                + read.part().map(one -> "/" + one.word()).orElse("");
    }

    /** Where one thing after the other is taken away while people work on the file. */
    private static String things(EraseReading.Read read, ErasedPart part) {
        return "/c/" + read.head().ids().file() + switch (part) {
            case PHOTOGRAPHS -> "/documents";
            case SUSPECTS -> "/suspects";
        };
    }

    private static ErasedPart part(String typed) {
        return ErasedPart.named(typed).orElseThrow(NotThere::new);
    }

    /**
     * A request as a form names it.
     *
     * @throws NotThere
     *             if it is no id
     */
    static ErasureId id(String typed) {
        return new ErasureId(AddressId.of(typed));
    }
}
