package org.kinward.web.consent.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.AskForConsent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;
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

/** Says which one use is asked for; then the child is asked. */
@Controller
class AskController {

    private static final String ASK = ConsentPath.CONSENT + "/ask";

    static final String BEING_RECORDED = "BEING_RECORDED";
    static final String SHARING = "SHARING";
    static final String FAMILY_CONTACT = "FAMILY_CONTACT";

    /** The five rows (F75). */
    static final List<String> KINDS = List.of(BEING_RECORDED, "SERVICE", SHARING, FAMILY_CONTACT, "EXTRA");

    private final ConsentReading reading;

    private final AskForConsent ask;

    private final TellingSearch search;

    AskController(ConsentReading reading, AskForConsent ask, TellingSearch search) {
        this.reading = reading;
        this.ask = ask;
        this.search = search;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(ASK)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "SHARING") String kind, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        var form = refill.form(AskForm.class, ConsentPath.of(id, "ask"))
                .orElseGet(() -> AskForm.empty(known(kind), FormStamp.fresh(Revision.NEW)));
        return page(at, known(form.kind()), actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_ADDED)
    @PostMapping(ASK)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") AskForm form, BindingResult result, Actor actor) {
        var at = reading.at(id, actor);
        var use = form.read(new Fields(result, search, field -> "consent.ask." + known(form.kind()) + "." + field));
        if (use.isEmpty()) {
            return page(at, known(form.kind()), actor);
        }
        var request = new AskForConsent.Request(new ConsentId(form.stamp().idempotencyKey()), at.file(), use.get(),
                new AskForConsent.Days(at.today(), at.head().openedOn()));
        try {
            return added(ask.ask(request, actor, at.now()), new Press(at, form, result, actor), use.get());
        } catch (StaleRevision otherWish) {
            var page = page(at, known(form.kind()), actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** A form as it was sent, by whom. */
    private record Press(ConsentCase at, AskForm form, BindingResult result, Actor actor) {
    }

    private ModelAndView added(AskForConsent.Outcome outcome, Press press, Use use) {
        return switch (outcome) {
            case AskForConsent.Outcome.Added(var row) -> new ModelAndView(
                    "redirect:" + ConsentPath.of(press.at().file().value(), "answer") + "?whose="
                            + (use instanceof Use.BeingRecorded ? Whose.WHO_ANSWERS : Whose.CHILD) + "&row="
                            + row.value());
            case AskForConsent.Outcome.Refused(var problem) -> {
                press.result().rejectValue(use instanceof Use.Sharing ? "until" : "what",
                        "consent.problem." + problem.name());
                yield page(press.at(), known(press.form().kind()), press.actor());
            }
            case AskForConsent.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    private static String known(String kind) {
        return KINDS.contains(kind) ? kind : "SERVICE";
    }

    private ModelAndView page(ConsentCase at, String kind, Actor actor) {
        var page = new ModelAndView("consent/ask").addObject("bar", at.bar(actor)).addObject("kind", kind);
        page.addObject("bys", bys()).addObject("details", details(kind));
        page.addObject("offices", kind.equals(SHARING) ? reading.offices(at) : List.of());
        return page.addObject("whats", whats(kind, at.today(), at.head().openedOn()));
    }

    static List<Option> bys() {
        return Option.all(ContactBy.values());
    }

    static List<Option> details(String kind) {
        return kind.equals(SHARING) ? Option.all(DataGroup.values()) : Option.all(ContactSays.values());
    }

    /** What is not offered today, for a record of that day, is not there to be chosen. */
    static List<Option> whats(String kind, LocalDate today, LocalDate openedOn) {
        Stream<? extends Enum<?>> constants = switch (kind) {
            case BEING_RECORDED -> Stream.empty();
            case SHARING -> Arrays.stream(RecipientKind.values());
            case FAMILY_CONTACT -> Arrays.stream(FamilyMember.values());
            case "EXTRA" -> Arrays.stream(ExtraUse.values())
                    .filter(use -> use.mayBeOffered(today, openedOn));
            default -> Arrays.stream(ServiceKind.values());
        };
        return constants.map(Option::of).toList();
    }
}
