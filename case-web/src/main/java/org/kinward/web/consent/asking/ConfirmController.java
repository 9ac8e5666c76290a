package org.kinward.web.consent.asking;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.ConfirmAnswer;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.RowPage;
import org.kinward.web.consent.record.RowVoice;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A second professional agrees to what a first one decided, or does not, where nobody can be asked for the child. */
@Controller
class ConfirmController {

    private static final String SECOND = ConsentPath.CONSENT + "/second";

    private final ConsentReading reading;

    private final ConfirmAnswer confirm;

    private final TellingSearch search;

    ConfirmController(ConsentReading reading, ConfirmAnswer confirm, TellingSearch search) {
        this.reading = reading;
        this.confirm = confirm;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(SECOND)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String row, Actor actor,
            Refill refill) {
        if (row.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var read = reading.row(id, ConsentPath.id(row), actor);
        if (!(read.consent().whoAnswers() instanceof Voice.AgreedByOne)) {
            return toRow(read);
        }
        return page(read, actor).addObject("form", refill.form(ConfirmForm.class, ConsentPath.of(id, "second"))
                .orElseGet(() -> new ConfirmForm(row, null, null, FormStamp.fresh(read.consent().revision()))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_ANSWERED)
    @PostMapping(SECOND)
    ModelAndView confirm(@PathVariable UUID id, @ModelAttribute("form") ConfirmForm form, BindingResult result,
            Actor actor) {
        var read = reading.row(id, ConsentPath.id(form.row()), actor);
        var second = form.read(new Fields(result, search, field -> "consent.second." + field));
        if (second.isEmpty()) {
            return page(read, actor);
        }
        try {
            return confirm(new Press(read, form, result, actor), second.get());
        } catch (StaleRevision faster) {
            var now = reading.row(id, ConsentPath.id(form.row()), actor);
            return RowPage.stale(page(now, actor), now, Whose.WHO_ANSWERS,
                    form.seen(now.consent().revision()));
        }
    }

    /** A form as it was sent, by whom, and the use as it stands. */
    private record Press(ConsentReading.Row read, ConfirmForm form, BindingResult result, Actor actor) {
    }

    private ModelAndView confirm(Press press, ProfessionalFunction second) {
        var form = press.form();
        var request = new ConfirmAnswer.Request(press.read().consent().id(), form.stamp().shownRevision(), second,
                form.isYes(), new OnceKey(form.stamp().idempotencyKey(), form.wish()));
        var outcome = confirm.confirm(request, press.actor(), press.read().at().moment());
        return switch (outcome) {
            case SAID, NOTHING_TO_CONFIRM -> toRow(press.read());
            case SAME_PERSON, SAME_FUNCTION, SOMEBODY_ANSWERS -> {
                press.result().rejectValue("function", "consent.second." + outcome.name());
                yield page(press.read(), press.actor());
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView toRow(ConsentReading.Row read) {
        return new ModelAndView(
                "redirect:" + ConsentPath.row(read.at().file().value(), read.consent().id().value()));
    }

    private static ModelAndView page(ConsentReading.Row read, Actor actor) {
        return RowPage.of("consent/second", read, actor)
                .addObject("voices", RowVoice.both(read))
                .addObject("functions", Option.all(ProfessionalFunction.values()))
                .addObject("yesNo", List.of(Option.keyed("YES", "consent.yes"), Option.keyed("NO", "consent.no")));
    }
}
