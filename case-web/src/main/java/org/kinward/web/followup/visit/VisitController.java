package org.kinward.web.followup.visit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.keeping.RecordVisit;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.MetAt;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of a visit: when and how the child was seen, and what was noticed. */
@Controller
class VisitController {

    private static final String VISIT = FollowUpPath.FOLLOW_UP + "/visit";

    private final FollowUpReading reading;
    private final NamelessFields fields;
    private final CodeLists lists;
    private final RecordVisit record;

    VisitController(FollowUpReading reading, NamelessFields fields, CodeLists lists, RecordVisit record) {
        this.reading = reading;
        this.fields = fields;
        this.lists = lists;
        this.record = record;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(VISIT)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String contact, Actor actor,
            Refill refill) {
        var of = contact.isEmpty() ? Optional.<UUID>empty() : Optional.of(RiskPath.id(contact));
        return page(id, of, actor).addObject("form", refill.form(VisitForm.class, FollowUpPath.of(id, "visit"))
                .orElseGet(() -> VisitForm.begin(contact, reading.at(id, actor))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.VISIT_RECORDED)
    @PostMapping(VISIT)
    ModelAndView record(@PathVariable UUID id, @ModelAttribute("form") VisitForm form, BindingResult result,
            Actor actor) {
        var at = form.contactId().map(contact -> reading.contact(id, contact, actor).at())
                .orElseGet(() -> reading.at(id, actor));
        var visit = form.read(fields.of(result, "followup.visit"), at, actor);
        if (visit.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("noticed.said", String.join("", VisitForm.words(visit.get()))))) {
            return page(id, form.contactId(), actor);
        }
        try {
            return switch (record.record(visit.get(), actor, at.by(actor))) {
                case RECORDED -> new ModelAndView("redirect:" + FollowUpPath.of(id, "heard") + "?visit="
                        + visit.get().id().value());
                case IN_FUTURE -> refused(result, "on", "followup.visit.on.future", page(id, form.contactId(), actor));
                case NOT_IN_THE_LIST -> refused(result, "noticed.signs", "followup.visit.noticed.signs.unknown",
                        page(id, form.contactId(), actor));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(id, form, actor);
        }
    }

    private static ModelAndView refused(BindingResult result, String field, String key, ModelAndView page) {
        result.rejectValue(field, key);
        return page;
    }

    /** Somebody has recorded it since: that is shown, and what was typed can be kept as a visit of its own. */
    private ModelAndView stale(UUID id, VisitForm form, Actor actor) {
        var page = page(id, form.contactId(), actor).addObject("form", form.alone()).addObject("stale", true);
        form.contactId().map(contact -> reading.contact(id, contact, actor))
                .flatMap(one -> one.ended().map(end -> ContactPage.stands(end, one.at())))
                .ifPresent(rows -> page.addObject("stands", rows));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(UUID id, Optional<UUID> contact, Actor actor) {
        var page = contact.map(one -> ContactPage.of("followup/visit", reading.contact(id, one, actor), actor))
                .orElseGet(() -> {
                    var at = reading.at(id, actor);
                    return ContactPage.of("followup/visit", at, reading.safe(at), actor);
                });
        var words = ListedWords.of(lists, Set.of(CodeList.TRAFFICKED_AGAIN), actor.agency(),
                LocaleContextHolder.getLocale());
        return page.addObject("hows", Option.all(HowSeen.values())).addObject("wheres", Option.all(MetAt.values()))
                .addObject("siblings", Option.all(Siblings.values())).addObject("backs", Option.all(Back.values()))
                .addObject("signs", words.offered(CodeList.TRAFFICKED_AGAIN).stream()
                        .map(one -> Option.said(one.value(), one.text()).in(one.lang())).toList());
    }
}
