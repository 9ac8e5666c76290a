package org.kinward.web.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.retention.KeepOn;
import org.kinward.core.retention.KeptPart;
import org.kinward.core.retention.Retention;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.retention.DueForReview;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.AddressId;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.TimelineEntry;
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

/** Closed files at which somebody has to look, and the look at one: kept on with a reason, or asked to be erased. */
@Controller
class RetentionController {

    private static final String PAGE = CasePath.CASE + "/retention";

    private static final String PART = PAGE + "/{part}";

    private final RetentionReading reading;

    private final NamelessFields fields;

    private final KeepOn keepOn;

    RetentionController(RetentionReading reading, NamelessFields fields, KeepOn keepOn) {
        this.reading = reading;
        this.fields = fields;
        this.keepOn = keepOn;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETENTION_VIEWED)
    @GetMapping("/retention")
    ModelAndView due(Actor actor) {
        return new ModelAndView("retention/due").addObject("cards",
                reading.due(actor).stream().map(RetentionController::card).toList());
    }

    private static Card card(DueForReview.Line line) {
        var tag = line.stands().held() ? new Tag("retention.held", "purple")
                : line.stands().asked() ? new Tag("retention.asked", "yellow") : null;
        return new Card(line.reference().shown(), address(line.file(), line.part()),
                List.of(Words.of(line.part()),
                        Words.keyed("retention.due.since", new Days().written(line.due().on())),
                        Words.of(line.due().why())),
                tag);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETENTION_VIEWED)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(reading.ofFile(id, KeptPart.FILE, actor), actor, refill);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.RETENTION_VIEWED)
    @GetMapping(PART)
    ModelAndView page(@PathVariable UUID id, @PathVariable String part, Actor actor, Refill refill) {
        return page(reading.ofFile(id, PartPath.part(part), actor), actor, refill);
    }

    private static ModelAndView page(RetentionReading.OfFile read, Actor actor, Refill refill) {
        return page(read, actor).addObject("form",
                refill.form(KeepOnForm.class, address(read)).orElseGet(() -> KeepOnForm.of(read)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETENTION_REVIEWED)
    @PostMapping(PAGE)
    ModelAndView keep(@PathVariable UUID id, @ModelAttribute("form") KeepOnForm form, BindingResult result,
            Actor actor) {
        return keep(reading.ofFile(id, KeptPart.FILE, actor), form, result, actor);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RETENTION_REVIEWED)
    @PostMapping(PART)
    ModelAndView keep(@PathVariable Map<String, String> path, @ModelAttribute("form") KeepOnForm form,
            BindingResult result, Actor actor) {
        var part = PartPath.part(path.getOrDefault("part", ""));
        return keep(reading.ofFile(AddressId.of(path.getOrDefault("id", "")), part, actor), form, result, actor);
    }

    private ModelAndView keep(RetentionReading.OfFile read, KeepOnForm form, BindingResult result, Actor actor) {
        var wish = form.read(fields.of(result, "retention.keep"), read);
        if (wish.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", wish.get().words()))) {
            return page(read, actor);
        }
        try {
            var outcome = keepOn.keep(wish.get(), actor, read.moment());
            return switch (outcome) {
                case KEPT_ON -> new ModelAndView("redirect:" + address(read));
                case NOT_THERE -> throw new NotThere();
                case NOT_DUE, CLOCK_STANDS, UNTIL_WRONG -> WithStatus.status(page(read, actor).addObject("refused",
                        "retention.refused." + outcome), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (StaleRevision faster) {
            var now = reading.ofFile(read.at().file().value(), read.kept().part(), actor);
            return WithStatus.status(page(now, actor).addObject("form", form.over(now)).addObject("refused",
                    "retention.refused.STALE"), HttpStatus.CONFLICT);
        }
    }

    private static String address(RetentionReading.OfFile read) {
        return address(read.at().file().value(), read.kept().part());
    }

    private static String address(UUID file, KeptPart part) {
        return "/c/" + file + "/retention" + PartPath.under(part);
    }

    private static ModelAndView page(RetentionReading.OfFile read, Actor actor) {
        var manages = CaseBar.manages(read.at().head(), actor);
        var part = read.kept().part();
        return new ModelAndView("retention/of-file").addObject("bar", CaseBar.of(read.at().head(), actor, "retention"))
                .addObject("facts", facts(read)).addObject("looks", manages && read.isDue())
                .addObject("held", read.at().head().standing().held()).addObject("history", history(read))
                .addObject("part", part).addObject("address", address(read))
                .addObject("erase", "/c/" + read.at().file().value() + "/erase" + PartPath.under(part));
    }

    private static List<SummaryRow> facts(RetentionReading.OfFile read) {
        var rows = new ArrayList<SummaryRow>();
        var kept = read.kept();
        if (read.clockStands()) {
            rows.add(SummaryRow.of("retention.day",
                    Words.keyed(read.followed() ? "retention.day.followed" : "retention.day.open")));
        } else if (kept.isOver()) {
            rows.add(SummaryRow.of("retention.day", Words.keyed("retention.day.over",
                    read.at().written(kept.ended().orElseThrow()))));
        } else {
            rows.add(SummaryRow.of("retention.day", kept.now().map(one -> Words.said(read.at().written(one.due().on())))
                    .orElseGet(() -> Words.keyed(
                            kept.part() == KeptPart.FILE ? "retention.day.soon" : "retention.day.nothing"))));
            kept.now().ifPresent(one -> rows.add(SummaryRow.of("retention.why", Words.of(one.due().why()))));
        }
        rows.add(SummaryRow.of("retention.source",
                kept.source().isEmpty() ? Words.keyed("retention.source.none") : Words.said(kept.source())));
        read.parts().forEach((part, day) -> rows.add(new SummaryRow(Option.termKey(part),
                List.of(Words.keyed("retention.part.day", read.at().written(day))),
                address(read.at().file().value(), part), "retention.part.look")));
        return rows;
    }

    /** Who looked, the newest first. */
    private static List<TimelineEntry> history(RetentionReading.OfFile read) {
        return read.kept().history().stream()
                .flatMap(one -> one.review().stream().map(review -> entry(one, review, read)))
                .toList();
    }

    private static TimelineEntry entry(Retention one, Retention.Review review, RetentionReading.OfFile read) {
        return new TimelineEntry("term.because.KEPT_ON", read.names().get(review.by()), review.at(),
                read.at().written(review.at()), List.of(Words.said(review.words()),
                        Words.keyed("retention.next", read.at().written(one.due().on()))));
    }
}
