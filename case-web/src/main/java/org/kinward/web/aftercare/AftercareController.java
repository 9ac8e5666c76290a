package org.kinward.web.aftercare;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.MoveAftercare;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.WithStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What comes after eighteen: how it stands, and the next move, which a person makes. */
@Controller
class AftercareController {

    private static final String PAGE = CasePath.CASE + "/aftercare";

    private static final String WRITE = PAGE + "/write";

    private final AftercareReading reading;

    private final NamelessFields fields;

    private final MoveAftercare move;

    AftercareController(AftercareReading reading, NamelessFields fields, MoveAftercare move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.AFTERCARE_VIEWED)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        return page("aftercare/page", reading.stands(id, actor), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.AFTERCARE_VIEWED)
    @GetMapping(WRITE)
    ModelAndView form(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.stands(id, actor);
        return writing(read, actor).addObject("form", refill.form(AftercareForm.class, address(id) + "/write")
                .orElseGet(() -> AftercareForm.of(read)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.AFTERCARE_MOVED)
    @PostMapping(WRITE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") AftercareForm form, BindingResult result,
            Actor actor) {
        var read = reading.stands(id, actor);
        var wish = form.read(fields.of(result, "aftercare.write"), read);
        if (wish.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", wish.get().said().words()),
                new NamelessFields.Said("wishes", wish.get().said().wishes()))) {
            return writing(read, actor);
        }
        try {
            var outcome = move.move(wish.get(), actor, read.now());
            return switch (outcome) {
                case MOVED -> new ModelAndView("redirect:" + address(id));
                case NOT_THERE -> throw new NotThere();
                case TOO_EARLY, AGE_NOT_KNOWN, IS_OF_AGE, DOES_NOT_FOLLOW -> WithStatus.status(writing(read, actor)
                        .addObject("refused", "aftercare.refused." + outcome), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (StaleRevision faster) {
            var now = reading.stands(id, actor);
            return WithStatus.status(writing(now, actor).addObject("form", form.over(now)).addObject("stale",
                    now.ahead().last().map(AftercarePage::facts).orElse(null)), HttpStatus.CONFLICT);
        }
    }

    private static String address(UUID file) {
        return "/c/" + file + "/aftercare";
    }

    private static ModelAndView writing(AftercareReading.Stands read, Actor actor) {
        return page("aftercare/write", read, actor)
                .addObject("moves", read.ahead().next(read.at().today()).stream().map(Option::of).toList())
                .addObject("helps", Option.all(Aftercare.AdultHelp.values()));
    }

    private static ModelAndView page(String view, AftercareReading.Stands read, Actor actor) {
        return new ModelAndView(view).addObject("bar", CaseBar.of(read.at().head(), actor, "aftercare"))
                .addObject("page", AftercarePage.of(read));
    }
}
