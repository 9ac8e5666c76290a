package org.kinward.web.tracer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.tracer.LaterContact;
import org.kinward.core.tracer.WriteLaterContact;
import org.kinward.reporting.tracer.MayComeBack;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.WithStatus;
import org.kinward.web.shell.page.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether somebody may come back later to a child, until when and how; and the list of those who agreed, for managers. */
@Controller
class LaterContactController {

    private static final String PAGE = CasePath.CASE + "/later-contact";

    private final LaterContactReading reading;

    private final NamelessFields fields;

    private final WriteLaterContact write;

    LaterContactController(LaterContactReading reading, NamelessFields fields, WriteLaterContact write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.LATER_CONTACT_VIEWED)
    @GetMapping("/later-contacts")
    ModelAndView all(Actor actor) {
        return new ModelAndView("tracer/all").addObject("cards",
                reading.all(actor).stream().map(LaterContactController::card).toList());
    }

    private static Card card(MayComeBack.Line line) {
        return new Card(line.reference().shown(), address(line.file()), List.of(Words.of(line.way()),
                Words.keyed("tracer.until.day", new Days().written(line.until()))), null);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.LATER_CONTACT_VIEWED)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.ofChild(id, actor);
        return page(read, actor).addObject("form", refill.form(LaterContactForm.class, address(id))
                .orElseGet(() -> LaterContactForm.of(read)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.LATER_CONTACT_WRITTEN)
    @PostMapping(PAGE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") LaterContactForm form, BindingResult result,
            Actor actor) {
        var read = reading.ofChild(id, actor);
        var wish = form.read(fields.of(result, "tracer.write"), read);
        if (wish.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", wish.get().words()))) {
            return page(read, actor);
        }
        try {
            var outcome = write.write(wish.get(), actor, read.moment());
            return switch (outcome) {
                case WRITTEN -> new ModelAndView("redirect:" + address(id));
                case NOT_THERE -> throw new NotThere();
                case NOT_AGREED, SAFE_CONTACT_FIRST, UNTIL_WRONG ->
                    WithStatus.status(page(read, actor).addObject("refused",
                            "tracer.refused." + outcome), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (StaleRevision faster) {
            var now = reading.ofChild(id, actor);
            return WithStatus.status(page(now, actor).addObject("form", form.over(now)).addObject("refused",
                    "tracer.refused.STALE"), HttpStatus.CONFLICT);
        }
    }

    private static String address(UUID file) {
        return "/c/" + file + "/later-contact";
    }

    private static ModelAndView page(LaterContactReading.OfChild read, Actor actor) {
        return new ModelAndView("tracer/of-child").addObject("bar", CaseBar.of(read.at().head(), actor, "consent"))
                .addObject("facts", facts(read)).addObject("safe", read.safe().orElse(null))
                .addObject("may", read.mayBeContacted())
                .addObject("writes", read.isAgreed() && read.at().head().open())
                .addObject("ask", ask(read)).addObject("row", read.asked().map(one -> one.id().value()).orElse(null))
                .addObject("back", read.asked().filter(one -> one.child() instanceof Voice.Agreed).isPresent())
                .addObject("ways", Option.all(LaterContact.LaterWay.values()));
    }

    /** Where the child is asked; null where nobody asks any more. */
    private static @Nullable String ask(LaterContactReading.OfChild read) {
        if (!read.at().head().open()) {
            return null;
        }
        var consent = "/c/" + read.at().head().ids().file() + "/consent";
        return read.asked().filter(one -> one.isSettled(Whose.CHILD)).isPresent() ? null
                : read.asked().map(Consent::id).map(one -> consent + "/row?row=" + one.value())
                        .orElse(consent + "/ask?kind=EXTRA");
    }

    private static List<SummaryRow> facts(LaterContactReading.OfChild read) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("tracer.may", read.permit() instanceof Permit.No(var why)
                ? why.stream().sorted().map(Words::of).toList()
                : List.of(Words.keyed(read.mayBeContacted() ? "tracer.may.yes" : "tracer.may.no-day")), null,
                "shell.change"));
        read.line().ifPresent(line -> {
            rows.add(SummaryRow.of("tracer.until", Words.said(read.at().written(line.until()))));
            rows.add(SummaryRow.of("tracer.way", Words.of(line.way()), Words.said(line.words())));
        });
        return rows;
    }
}
