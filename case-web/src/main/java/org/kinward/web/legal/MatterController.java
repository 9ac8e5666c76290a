package org.kinward.web.legal;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.matter.LawUsed;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.SentenceKind;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
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

/** Begins a hearing, a protection, a claim or a proceeding, and moves it. */
@Controller
class MatterController {

    private static final String NEW = LegalPath.FILE + "/new";

    private static final String LINE = LegalPath.FILE + "/line";

    private final LegalReading reading;

    private final NamelessFields fields;

    private final KeepMatters keep;

    MatterController(LegalReading reading, NamelessFields fields, KeepMatters keep) {
        this.reading = reading;
        this.fields = fields;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = AuditAction.LEGAL_VIEWED)
    @GetMapping(NEW)
    ModelAndView begin(@PathVariable UUID id, Actor actor, Refill refill) {
        return begins(reading.page(id, actor)).addObject("form",
                refill.form(MatterForm.class, LegalPath.file(id) + "/new").orElseGet(MatterForm::begin));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = {AuditAction.LEGAL_WRITTEN,
            AuditAction.LEGAL_VIEWED})
    @PostMapping(NEW)
    ModelAndView begin(@PathVariable UUID id, @ModelAttribute("form") MatterForm form, BindingResult result,
            Actor actor) {
        var page = reading.page(id, actor);
        var typed = fields.of(result, "legal.matter");
        var kind = form.kind(typed);
        var first = kind.flatMap(one -> form.read(typed, one.first(), page.now(), actor.person()));
        if (first.isEmpty()) {
            return begins(page);
        }
        var matter = new Matter(new MatterId(form.stamp().idempotencyKey()), page.file(), kind.orElseThrow(),
                List.of(first.get()));
        try {
            return done(keep.begin(matter, actor), id);
        } catch (StaleRevision otherMatter) {
            return conflict(begins(page).addObject("form", form.seen(0)));
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = AuditAction.LEGAL_VIEWED)
    @GetMapping(LINE)
    ModelAndView move(@PathVariable UUID id, @RequestParam(defaultValue = "") String matter, Actor actor,
            Refill refill) {
        var page = reading.page(id, actor);
        var kept = refill.form(MatterForm.class, LegalPath.file(id) + "/line");
        if (kept.isEmpty() && matter.isEmpty()) {
            return new ModelAndView("redirect:" + LegalPath.file(id));
        }
        var form = kept.orElseGet(() -> MatterForm.of(page.matter(matter)));
        return moves(page, form).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = {AuditAction.LEGAL_WRITTEN,
            AuditAction.LEGAL_VIEWED})
    @PostMapping(LINE)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") MatterForm form, BindingResult result,
            Actor actor) {
        var page = reading.page(id, actor);
        var matter = page.matter(form.matter());
        var typed = fields.of(result, "legal.matter");
        var line = form.state(typed).flatMap(one -> form.read(typed, one, page.now(), actor.person()));
        if (line.isEmpty()) {
            return moves(page, form);
        }
        var request = new KeepMatters.Request(matter.id(), form.stamp().shownRevision(), line.get(),
                new OnceKey(form.stamp().idempotencyKey(), matter.id().value() + " " + KeepMatters.wish(line.get())));
        try {
            var outcome = keep.move(request, actor);
            return outcome == KeepMatters.Outcome.NOT_A_MOVE ? refused(result, moves(page, form)) : done(outcome, id);
        } catch (StaleRevision otherMove) {
            var now = reading.page(id, actor);
            var again = form.seen(now.matter(form.matter()).revision().number());
            return conflict(moves(now, again).addObject("form", again));
        }
    }

    private static ModelAndView done(KeepMatters.Outcome outcome, UUID id) {
        if (outcome != KeepMatters.Outcome.DONE) {
            throw new NotThere();
        }
        return new ModelAndView("redirect:" + LegalPath.file(id));
    }

    private static ModelAndView refused(BindingResult result, ModelAndView page) {
        result.rejectValue("to", "legal.matter.not-a-move");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("since", true);
    }

    private static ModelAndView begins(LegalReading.Page page) {
        return page(page, Option.all(MatterKind.values())).addObject("begins", true).addObject("hasDay", true)
                .addObject("hasAmount", true)
                .addObject("action", LegalPath.file(page.child().file()) + "/new");
    }

    private static ModelAndView moves(LegalReading.Page page, MatterForm form) {
        var matter = page.matter(form.matter());
        var next = matter.state().next(matter.kind());
        return page(page, next.stream().map(Option::of).toList())
                .addObject("hasDay", next.stream().anyMatch(MatterState::needsDay))
                .addObject("hasLaw", next.stream().anyMatch(MatterState::needsLaw))
                .addObject("hasSentence", next.stream().anyMatch(MatterState::needsSentence))
                .addObject("hasAmount", next.stream().anyMatch(MatterState::needsAmount))
                .addObject("sentences", Option.all(SentenceKind.values()))
                .addObject("cards", LegalRows.matters(List.of(matter), page)).addObject("begins", false)
                .addObject("action", LegalPath.file(page.child().file()) + "/line");
    }

    private static ModelAndView page(LegalReading.Page page, List<Option> to) {
        return new ModelAndView("legal/matter").addObject("id", page.child().file())
                .addObject("reference", page.child().reference().shown()).addObject("tos", to)
                .addObject("laws", Option.all(LawUsed.values()));
    }
}
