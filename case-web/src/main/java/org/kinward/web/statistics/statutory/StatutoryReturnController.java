package org.kinward.web.statistics.statutory;

import static org.kinward.web.shell.page.WithStatus.status;

import java.time.Month;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.statutory.SignReturn;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.statistics.release.ReleaseDay;
import org.kinward.web.statistics.release.ReleasePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A manager signs exact figures of the own children for an authority that a law names, and prints them (F69). */
@Controller
class StatutoryReturnController {

    private static final String NEW = "/return";

    private final SignReturn sign;
    private final SignedPage signed;
    private final ReadFigures families;
    private final ReleaseDay day;

    StatutoryReturnController(SignReturn sign, SignedPage signed, ReadFigures families, ReleaseDay day) {
        this.sign = sign;
        this.signed = signed;
        this.families = families;
        this.day = day;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + NEW)
    ModelAndView page(@PathVariable String family, Actor actor, Refill refill) {
        return page(family, year(family, actor))
                .addObject("form", refill.form(ReturnForm.class).orElseGet(ReturnForm::empty));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETURN_SIGNED)
    @PostMapping(ReleasePath.ONE + NEW)
    ModelAndView sign(@PathVariable String family, @ModelAttribute("form") ReturnForm form, BindingResult result,
            Actor actor) {
        int year = year(family, actor);
        var wanted = form.read(ReleasePath.id(family), year, result);
        return wanted.isEmpty() ? page(family, year) : switch (sign.sign(wanted.get(), actor, day.today(actor),
                day.now())) {
            case SignReturn.Outcome.Signed(int number) ->
                new ModelAndView("redirect:" + here(family) + "/signed?number=" + number);
            case SignReturn.Outcome.WrongMonths() -> {
                result.rejectValue("to", "release.return.months");
                yield status(page(family, year), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case SignReturn.Outcome.AnotherLedger() -> refused(result, "release.return.another", page(family, year));
            case SignReturn.Outcome.NoSnapshot() -> refused(result, "release.why.NO_SNAPSHOT", page(family, year));
            case SignReturn.Outcome.NotHeld() -> refused(result, "release.return.not-held", page(family, year));
            case SignReturn.Outcome.Busy() -> refused(result, "release.return.busy", page(family, year));
            case SignReturn.Outcome.Faster() -> refused(result, "release.return.faster", page(family, year));
        };
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + "/signed")
    ModelAndView signed(@PathVariable String family, @RequestParam(defaultValue = "") String number, Actor actor) {
        if (number.isEmpty()) {
            year(family, actor);
            return new ModelAndView("redirect:" + here(family));
        }
        return signed.of(ReleasePath.id(family), Digits.read(number).orElse(-1), actor)
                .addObject("here", here(family));
    }

    /** What has to do with no field. */
    private static ModelAndView refused(BindingResult result, String why, ModelAndView page) {
        result.reject(why);
        return status(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String family, int year) {
        return new ModelAndView("release/return").addObject("here", here(family)).addObject("year", year)
                .addObject("months", Arrays.stream(Month.values())
                        .map(month -> Option.said(String.valueOf(month.getValue()), SignedPage.month(month))).toList());
    }

    /** Whoever manages no place has nothing to sign. */
    private int year(String family, Actor actor) {
        if (actor.managesAllYear().isEmpty()) {
            throw new NotThere();
        }
        return families.family(ReleasePath.id(family), actor).family().declared().year();
    }

    private static String here(String family) {
        return ReleasePath.of(family);
    }
}
