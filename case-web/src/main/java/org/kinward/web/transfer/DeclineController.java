package org.kinward.web.transfer;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.transfer.DeclineTransfer;
import org.kinward.core.transfer.Transfer;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying no to an offered case, and why: the agency before reads it. */
@Controller
class DeclineController {

    private static final String DECLINE = TransferPath.ALL + "/decline";

    private final TransferReading reading;
    private final NamelessFields fields;
    private final DeclineTransfer decline;

    DeclineController(TransferReading reading, NamelessFields fields, DeclineTransfer decline) {
        this.reading = reading;
        this.fields = fields;
        this.decline = decline;
    }

    /** Which offer, and why not, as typed. */
    record WhyForm(String transfer, String words) {

        WhyForm(@Nullable String transfer, @Nullable String words) {
            this.transfer = Fields.orEmpty(transfer);
            this.words = Fields.orEmpty(words);
        }
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.TRANSFERS_VIEWED)
    @GetMapping(DECLINE)
    ModelAndView page(@RequestParam(defaultValue = "") String transfer, Actor actor, Refill refill) {
        if (transfer.isEmpty()) {
            reading.all(actor);
            return new ModelAndView("redirect:" + TransferPath.ALL);
        }
        var read = reading.one(TransferPath.id(transfer), actor);
        if (!ReceivedTransferController.mayDecline(read.transfer(), actor)) {
            return new ModelAndView("redirect:" + TransferPath.one(read.transfer().id().value()));
        }
        return page(read).addObject("form",
                refill.form(WhyForm.class, DECLINE).orElseGet(() -> new WhyForm(transfer, null)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.TRANSFER_DECLINED)
    @PostMapping(DECLINE)
    ModelAndView decline(@ModelAttribute("form") WhyForm form, BindingResult result, Actor actor) {
        var read = reading.one(TransferPath.id(form.transfer()), actor);
        var typed = fields.of(result, "transfer.decline");
        var why = typed.words("words", form.words(), Transfer.Offer.LONGEST);
        if (why.length() < Transfer.Offer.SHORTEST) {
            typed.missing("words");
        }
        var about = new NamelessFields.About(read.transfer().about().reference(), read.moments().now());
        if (!fields.hold(result, about, actor, new NamelessFields.Said("words", why))) {
            return page(read);
        }
        return switch (decline.decline(read.transfer().id(), why, actor, read.moments().now())) {
            case DECLINED -> new ModelAndView("redirect:" + TransferPath.one(read.transfer().id().value()));
            case ANSWERED_BEFORE -> {
                var page = page(read).addObject("refused", "transfer.decline.answered");
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(TransferReading.One read) {
        return new ModelAndView("transfer/decline").addObject("facts", TransferWords.facts(read));
    }
}
