package org.kinward.web.consent.stop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.WithdrawConsent;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.record.RowPage;
import org.kinward.web.consent.record.UseWords;
import org.kinward.web.consent.record.Which;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a yes back in one press: the page says first what stops, who is told, what cannot be undone and what stays. */
@Controller
class WithdrawController {

    private static final String WITHDRAW = ConsentPath.CONSENT + "/withdraw";

    private final ConsentReading reading;

    private final WithdrawConsent withdraw;

    private final StillShared others;

    private final Typing typing;

    /** What was typed is searched and what is known is written in the language of who types. */
    @Component
    record Typing(TellingSearch search, MessageSource messages) {
    }

    WithdrawController(ConsentReading reading, WithdrawConsent withdraw, StillShared others, Typing typing) {
        this.reading = reading;
        this.others = others;
        this.withdraw = withdraw;
        this.typing = typing;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_VIEWED)
    @GetMapping(WITHDRAW)
    ModelAndView page(@PathVariable UUID id, @ModelAttribute("which") Which which, Actor actor, Refill refill) {
        if (which.none()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + ConsentPath.of(id));
        }
        var read = reading.row(id, ConsentPath.id(which.row()), actor);
        var form = refill.form(WithdrawForm.class, ConsentPath.of(id, "withdraw"))
                .orElseGet(() -> WithdrawForm.begin(which.row(), which.side(), told(read.consent()),
                        read.consent().revision()));
        return page(read, form, actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CONSENT_WITHDRAWN)
    @PostMapping(WITHDRAW)
    ModelAndView withdraw(@PathVariable UUID id, @ModelAttribute("form") WithdrawForm form, BindingResult result,
            Actor actor) {
        var read = reading.row(id, ConsentPath.id(form.row()), actor);
        var how = form.read(new Fields(result, typing.search(), field -> "consent.withdraw." + field));
        if (how.isEmpty()) {
            return page(read, form, actor);
        }
        try {
            return withdraw(read, form, how.get(), actor).orElseGet(() -> {
                result.reject("consent.withdraw.not-agreed");
                return page(read, form, actor);
            });
        } catch (StaleRevision faster) {
            var now = reading.row(id, ConsentPath.id(form.row()), actor);
            return RowPage.stale(page(now, form, actor), now, form.side(),
                    form.seen(now.consent().revision()));
        }
    }

    /** On to the use; empty when there was no yes to take back. */
    private Optional<ModelAndView> withdraw(ConsentReading.Row read, WithdrawForm form, Withdrawal how, Actor actor) {
        var stamp = new OnceKey(form.stamp().idempotencyKey(), form.wish());
        var request = new WithdrawConsent.Request(read.consent().id(), form.stamp().shownRevision(), form.side(), how,
                form.view(), stamp);
        var row = ConsentPath.row(read.at().head().ids().file(), read.consent().id().value());
        return switch (withdraw.withdraw(request, actor, read.at().now())) {
            case WITHDRAWN, WAITS_FOR_A_DECISION -> Optional.of(new ModelAndView("redirect:" + row));
            case NOT_AGREED -> Optional.empty();
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Who had received something by this use: the office, or who looks for the family in our place. */
    private List<String> told(Consent consent) {
        return switch (consent.use()) {
            case Use.Sharing sharing -> List.of(sharing.with().office());
            case Use.FamilyContact contact when contact.by().isSomebodyElse() -> List.of(
                    typing.messages().getMessage(Option.termKey(contact.by()), null, LocaleContextHolder.getLocale()));
            case Use _ -> List.of();
        };
    }

    /** Who had received something by this use, every office that is written down for the child, and what was ticked. */
    private List<Option> offices(ConsentReading.Row read, WithdrawForm form) {
        return Stream.of(told(read.consent()), others.offices(read), form.stop().known()).flatMap(List::stream)
                .distinct().map(office -> Option.said(office, office)).toList();
    }

    private ModelAndView page(ConsentReading.Row read, WithdrawForm form, Actor actor) {
        return RowPage.of("consent/withdraw", read, actor).addObject("whose", form.side().name())
                .addObject("stops", "consent.withdraw.stops." + UseWords.Kind.of(read.consent().use()))
                .addObject("erases", Option.all(Withdrawal.Erase.values()))
                .addObject("others", others.beside(read)).addObject("offices", offices(read, form))
                .addObject("nothing", !(read.consent().of(form.side()) instanceof Voice.Agreed))
                .addObject("childAgreed", read.consent().child() instanceof Voice.Agreed)
                .addObject("againsts", Option.all(Withdrawal.ChildsView.values()));
    }
}
