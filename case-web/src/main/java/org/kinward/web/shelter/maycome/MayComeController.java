package org.kinward.web.shelter.maycome;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.maycome.KeepMayCome;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NameAtTheDoor;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who may visit a child and who may take it along, and one more of them. */
@Controller
class MayComeController {

    static final String MAY_COME = HousePath.STAY + "/may-come";

    /** What somebody can be to a child that may come near it: no stranger, and nobody who comes for the house. */
    static final List<Visitor.CameAs> TIES = Stream.of(Visitor.CameAs.values())
            .filter(one -> one != Visitor.CameAs.STRANGER && one != Visitor.CameAs.SUPPLIER_OR_INSPECTOR).toList();

    private static final String NEW = MAY_COME + "/new";

    private final MayComeReading reading;

    private final NamelessFields fields;

    private final MayComeDesk desk;

    MayComeController(MayComeReading reading, NamelessFields fields, MayComeDesk desk) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(MAY_COME)
    ModelAndView list(@PathVariable UUID id, Actor actor) {
        var read = reading.read(id, actor);
        return new ModelAndView("shelter/may-come").addObject("bar", read.stay().bar(actor))
                .addObject("lines", MayComeWords.lines(read, actor)).addObject("leads", read.stay().leads());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor).forWhoLeads();
        return page(read, actor).addObject("form", refill.form(MayComeForm.class, HousePath.stay(id, "may-come/new"))
                .orElseGet(() -> MayComeForm.begin(read.stay().house())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.IDENTITY_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(NEW)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") MayComeForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor).forWhoLeads();
        var line = form.read(fields.of(result, "shelter.may"), read.stay().house(), new CaseFileId(id),
                actor.person());
        if (line.isEmpty() || !isNameless(line.get(), read, result, actor)) {
            return page(read, actor);
        }
        try {
            return switch (desk.write(line.get(), form.name().orElseThrow(), read, actor)) {
                case MayComeDesk.Outcome.Decided(var what) -> decided(what, id, result, page(read, actor));
                case MayComeDesk.Outcome.NotSealed(var why) -> notSealed(why, result, page(read, actor));
            };
        } catch (StaleRevision otherWish) {
            var page = page(read, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private boolean isNameless(MayCome line, MayComeReading.Read read, BindingResult result, Actor actor) {
        return fields.hold(result, new NamelessFields.About(read.stay().head().reference(), line.written().at()), actor,
                new NamelessFields.Said("reason", line.ground().reason()));
    }

    private static ModelAndView decided(KeepMayCome.Outcome what, UUID id, BindingResult result, ModelAndView page) {
        return switch (what) {
            case KEPT -> new ModelAndView("redirect:" + HousePath.stay(id, "may-come"));
            case OVER_ALREADY, TOO_LONG -> refused("until", "shelter.apart." + what, result, page);
            case NO_REASON -> refused("reason", "shelter.may.reason.missing", result, page);
            case OWN_WORD, DONE_BEFORE, NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView notSealed(NameAtTheDoor.Outcome why, BindingResult result, ModelAndView page) {
        return switch (why) {
            case NameAtTheDoor.Outcome.Sealed _,NameAtTheDoor.Outcome.NotHeard _ ->
                throw new IllegalArgumentException("it is sealed, and by one");
            case NameAtTheDoor.Outcome.MayNot _ -> refused("who.name", "shelter.may.both", result, page);
            case NameAtTheDoor.Outcome.Alike _ ->
                refused("who.other", "shelter.visitor.alike", result, page.addObject("alike", true));
            case NameAtTheDoor.Outcome.NotSealed(var full) -> {
                refused("who.name", "shelter.visitor." + (full ? "full" : "faster"), result, page);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NameAtTheDoor.Outcome.Wait(var left) -> {
                result.rejectValue("who.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
                yield page;
            }
        };
    }

    private static ModelAndView refused(String field, String key, BindingResult result, ModelAndView page) {
        result.rejectValue(field, key);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(MayComeReading.Read read, Actor actor) {
        return new ModelAndView("shelter/may-come-new").addObject("bar", read.stay().bar(actor))
                .addObject("intake", read.stay().head().ids().intake())
                .addObject("mays", Option.all(MayCome.May.values()))
                .addObject("ties", TIES.stream().map(Option::of).toList())
                .addObject("others", List.of(Option.keyed("OTHER", "shelter.visitor.other.yes")))
                .addObject("words", Option.all(MayCome.WordOf.values()));
    }
}
