package org.kinward.web.again;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.again.OpenFileAgain;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.casefile.again.AgainWords;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a new file of a child of whom there is a closed one. */
@Controller
class AgainController {

    private static final String AGAIN = CasePath.CASE + "/again";

    private final AgainReading reading;
    private final AgainWords words;
    private final NamelessFields fields;
    private final OpenFileAgain again;

    AgainController(AgainReading reading, AgainWords words, NamelessFields fields, OpenFileAgain again) {
        this.reading = reading;
        this.words = words;
        this.fields = fields;
        this.again = again;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(AGAIN)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.stands(id, actor);
        return page(read, actor).addObject("form", refill.form(AgainForm.class, "/c/" + id + "/again")
                .orElseGet(() -> new AgainForm(null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FILE_BEGUN_AGAIN)
    @PostMapping(AGAIN)
    ModelAndView open(@PathVariable UUID id, @ModelAttribute("form") AgainForm form, BindingResult result,
            Actor actor) {
        var read = reading.stands(id, actor);
        var why = form.read(fields.of(result, "again.form"), read);
        if (why.isEmpty() || !fields.hold(result, read.at(), actor, new NamelessFields.Said("words", form.said()))) {
            return page(read, actor);
        }
        return switch (again.open(new OpenFileAgain.Request(read.at().file(), why.get()), actor, read.at().now())) {
            case OpenFileAgain.Outcome.Opened(var draft) -> new ModelAndView("redirect:/intake/" + draft.value());
            case OpenFileAgain.Outcome.OpenedBefore _ -> new ModelAndView("redirect:/c/" + id + "/again");
            case OpenFileAgain.Outcome.Refused refused -> refused(refused, read, actor);
        };
    }

    private ModelAndView refused(OpenFileAgain.Outcome.Refused refused, AgainReading.Stands read, Actor actor) {
        if (refused == OpenFileAgain.Outcome.Refused.NOT_THERE) {
            throw new NotThere();
        }
        var page = page(read, actor).addObject("refused", "again.refused." + refused);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(AgainReading.Stands read, Actor actor) {
        var whys = new ArrayList<Option>();
        read.confirmed().forEach(one -> whys.add(Option.said(one.id().value().toString(),
                read.at().written(one.told().on())).withHint("again.form.seen")));
        if (!read.sameFile()) {
            whys.add(Option.keyed(AgainForm.HERE, "again.form.here").revealing("again/parts :: here"));
        }
        return new ModelAndView("again/again").addObject("bar", CaseBar.of(read.at().head(), actor, "close"))
                .addObject("open", read.at().head().open()).addObject("sameFile", read.sameFile())
                .addObject("mayBeOpened", read.mayBeOpened()).addObject("whys", List.copyOf(whys))
                .addObject("again", words.of(read.beside(), actor));
    }
}
