package org.kinward.web.consent.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.consent.telling.TellAuthority;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the authority has to be told about a child, until when, and what it was told. */
@Controller
class AuthorityController {

    private static final String PAGE = ConsentPath.CONSENT + "/authority";

    private final TellingReading reading;

    private final TellAuthority tell;

    private final TellingSearch search;

    private final MessageSource messages;

    AuthorityController(TellingReading reading, TellAuthority tell, TellingSearch search, MessageSource messages) {
        this.reading = reading;
        this.tell = tell;
        this.search = search;
        this.messages = messages;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var page = reading.authority(id, actor);
        return page(page, actor).addObject("form", refill.form(AuthorityForm.class)
                .orElseGet(() -> AuthorityForm.begin(page.at(), page.due())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.AUTHORITY_TOLD)
    @PostMapping(PAGE)
    ModelAndView tell(@PathVariable UUID id, @ModelAttribute("form") AuthorityForm form, BindingResult result,
            Actor actor) {
        var page = reading.authority(id, actor);
        var told = form.read(new Fields(result, search, field -> "consent.authority." + field), page, actor.person());
        if (told.isEmpty()) {
            return page(page, actor);
        }
        return switch (tell.tell(told.get(), actor)) {
            case TOLD -> new ModelAndView("redirect:" + ConsentPath.of(id, "authority"));
            case TOLD_BEFORE -> before(reading.authority(id, actor), told.get(), actor);
            case IN_THE_FUTURE -> {
                result.rejectValue("on", "consent.authority.future");
                yield page(page, actor);
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is written once; another telling than the one that stands is shown, and nothing is lost. */
    private ModelAndView before(TellingReading.Page page, AuthorityTold typed, Actor actor) {
        if (page.told().stream().anyMatch(one -> one.about().equals(typed.about()) && one.by().equals(typed.by())
                && one.told().equals(typed.told()))) {
            return new ModelAndView("redirect:" + ConsentPath.of(page.at().file().value(), "authority"));
        }
        var answer = page(page, actor).addObject("before", List.of(
                SummaryRow.of("consent.review.typed", lines(typed.told(), page).toArray(Words[]::new))));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private ModelAndView page(TellingReading.Page page, Actor actor) {
        return new ModelAndView("consent/authority").addObject("bar", page.at().bar(actor))
                .addObject("due", page.due().stream().map(one -> SummaryRow.of("consent.authority.due",
                        Words.said(what(one, page)), Words.keyed(one.late() ? "consent.authority.late"
                                : "consent.authority.by", page.at().written(one.until()))))
                        .toList())
                .addObject("things", page.due().stream()
                        .map(one -> Option.said(one.about().toString(), what(one, page))).toList())
                .addObject("hows", Option.all(AuthorityTold.How.values()))
                .addObject("history", page.told().stream().map(one -> entry(one, page)).toList());
    }

    private String what(TellingReading.Due due, TellingReading.Page page) {
        var words = page.what(due.about());
        return messages.getMessage(String.valueOf(words.key()), words.arguments(), LocaleContextHolder.getLocale());
    }

    private static TimelineEntry entry(AuthorityTold one, TellingReading.Page page) {
        var lines = new ArrayList<Words>();
        lines.add(page.what(one.about()));
        lines.addAll(lines(one.told(), page));
        return new TimelineEntry("consent.authority.told", page.names().get(one.by()), one.writtenAt(),
                page.at().written(one.writtenAt()), lines);
    }

    private static List<Words> lines(AuthorityTold.Told told, TellingReading.Page page) {
        var lines = new ArrayList<>(List.of(Words.said(told.authority()), Words.of(told.how()),
                Words.said(page.at().written(told.at()))));
        if (!told.words().isEmpty()) {
            lines.add(Words.said(told.words()));
        }
        return lines;
    }
}
