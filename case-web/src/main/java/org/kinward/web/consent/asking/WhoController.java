package org.kinward.web.consent.asking;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.WhoWords;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who answers for this child, until when, and everybody who did before. */
@Controller
class WhoController {

    private static final String WHO = ConsentPath.CONSENT + "/who";

    private final ConsentReading reading;

    private final WhoDesk desk;

    private final TellingSearch search;

    WhoController(ConsentReading reading, WhoDesk desk, TellingSearch search) {
        this.reading = reading;
        this.desk = desk;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(WHO)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.answering(id, actor);
        return page(read, actor).addObject("form", refill.form(WhoForm.class, ConsentPath.of(id, "who"))
                .orElseGet(() -> WhoForm.of(read.who())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.WHO_ANSWERS_NAMED,
            AuditAction.IDENTITY_WRITTEN})
    @PostMapping(WHO)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") WhoForm form, BindingResult result, Actor actor) {
        var read = reading.answering(id, actor);
        var who = form.read(new Fields(result, search, field -> "consent.who." + field), read.at());
        if (who.isEmpty()) {
            return page(read, actor);
        }
        try {
            return write(new Press(read, form, result, actor), who.get());
        } catch (StaleRevision faster) {
            var now = reading.answering(id, actor);
            var page = page(now, actor).addObject("stale", WhoWords.rows(now.who(), now.at()));
            page.setStatus(HttpStatus.CONFLICT);
            return page.addObject("form", form.seen(now.who().revision()));
        }
    }

    /** A form as it was sent, by whom, and who answered before. */
    private record Press(ConsentReading.Answering read, WhoForm form, BindingResult result, Actor actor) {
    }

    private ModelAndView write(Press press, WhoAnswers who) {
        var read = press.read();
        var form = press.form();
        var at = read.at();
        var stamp = new OnceKey(form.stamp().idempotencyKey(), form.wish() + " of " + at.file().value());
        var request = new NameWhoAnswers.Request(who, form.part(), at.zone(), at.head().opened().paper(), stamp);
        var before = new WhoDesk.Before(read.who(), at.head().reference(), at.now());
        return switch (desk.write(request, form.forVault(), before, press.actor())) {
            case WRITTEN -> new ModelAndView("redirect:" + ConsentPath.of(at.file().value()));
            case INVOLVED -> wrong(press, "involved", "consent.who.involved.never");
            case CONTRADICTS -> wrong(press, "notAsked", "consent.who.contradicts");
            case END_IN_THE_PAST -> wrong(press, "until", "consent.problem.UNTIL_IN_THE_PAST");
            case OF_AGE -> wrong(press, "kind", "consent.who.of-age");
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView wrong(Press press, String field, String why) {
        press.result().rejectValue(field, why);
        return page(press.read(), press.actor());
    }

    static List<Option> kinds() {
        return AnswererKind.choices().stream().map(Option::of).toList();
    }

    static List<Option> parts() {
        return Option.all(Involved.values());
    }

    static List<Option> notAsked() {
        return Stream.concat(Stream.of(Option.keyed("ASKED", "consent.who.asked")),
                Option.all(NotAskedBecause.values()).stream()).toList();
    }

    private static ModelAndView page(ConsentReading.Answering read, Actor actor) {
        return new ModelAndView("consent/who").addObject("bar", read.at().bar(actor))
                .addObject("kinds", kinds()).addObject("notAsked", notAsked()).addObject("parts", parts())
                .addObject("history", WhoWords.history(read));
    }
}
