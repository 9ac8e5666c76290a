package org.kinward.web.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.coverage.Covered;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.transfer.OfferTransfer;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.service.ShareInput;
import org.kinward.web.service.SharePage;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.WithStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offering a case in three steps: to whom and why, what goes along, and exactly the words that will be read. */
@Controller
class OfferController {

    private static final String NEW = TransferPath.OF_CHILD + "/new";
    private static final String KEY = "transfer.form";

    private final TransferReading reading;
    private final OfferDesk desk;
    private final NamelessFields fields;

    OfferController(TransferReading reading, OfferDesk desk, NamelessFields fields) {
        this.reading = reading;
        this.desk = desk;
        this.fields = fields;
    }

    /** One press of a button of these pages. */
    private record Press(OfferForm form, BindingResult result, TransferReading.OfChild read, Actor actor) {

        Moments moments() {
            return new Moments(read.at().now(), read.at().zone());
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFERS_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return asking(reading.ofChild(id, actor), actor).addObject("form",
                refill.form(OfferForm.class, TransferPath.ofChild(id) + "/new")
                        .orElseGet(() -> new OfferForm(null, null, null, FormStamp.fresh(Revision.NEW))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFER_OFFERED)
    @PostMapping(NEW)
    ModelAndView step(@PathVariable UUID id, @ModelAttribute("form") OfferForm form, BindingResult result,
            Actor actor) {
        var press = new Press(form, result, reading.ofChild(id, actor), actor);
        var asked = "ask".equals(form.then()) ? Optional.<OfferForm.Ask>empty()
                : form.read(fields.of(result, KEY), desk.partners(actor), press.read().at().today());
        if (asked.isEmpty() || !fields.hold(result, press.read().at(), actor,
                new NamelessFields.Said("ask.words", asked.get().words()))) {
            return asking(press.read(), actor);
        }
        return form.then().isEmpty() ? sharing(press, asked.get()) : shared(press, asked.get());
    }

    private ModelAndView shared(Press press, OfferForm.Ask asked) {
        var covered = desk.covered(asked.to(), press.read().at());
        var shared = press.form().share().read(fields.of(press.result(), KEY), covered.groups());
        if (shared.filter(all -> all.stream().noneMatch(one -> one.group() == DataGroup.WHO_THE_CHILD_IS))
                .isPresent()) {
            press.result().rejectValue("share.groups", "transfer.form.share.who");
        }
        if (shared.isEmpty() || press.result().hasErrors()
                || !fields.hold(press.result(), press.read().at(), press.actor(), ShareInput.said(shared.get()))) {
            return sharing(press, asked);
        }
        return "offer".equals(press.form().then()) ? offer(press, asked, shared.get())
                : checking(press, asked, shared.get(), covered);
    }

    private ModelAndView offer(Press press, OfferForm.Ask asked, List<Shared> shared) {
        var at = press.read().at();
        var request = new OfferTransfer.Request(new TransferId(press.form().stamp().idempotencyKey()), at.file(),
                asked.with(shared, press.moments()));
        try {
            return switch (desk.offer(request, at, press.actor())) {
                case OfferTransfer.Outcome.Offered _ ->
                    new ModelAndView("redirect:" + TransferPath.ofChild(at.head().ids().file()));
                case OfferTransfer.Outcome.NotCovered _ -> {
                    press.result().rejectValue("share.groups", "service.share.not-covered");
                    yield WithStatus.status(sharing(press, asked), HttpStatus.UNPROCESSABLE_CONTENT);
                }
                case OfferTransfer.Outcome.Refused refused -> refused(press, refused);
            };
        } catch (StaleRevision otherWish) {
            return WithStatus.status(checking(press, asked, shared, desk.covered(asked.to(), at))
                    .addObject("again", true).addObject("form",
                            press.form().anew(FormStamp.fresh(Revision.NEW))),
                    HttpStatus.CONFLICT);
        }
    }

    private ModelAndView refused(Press press, OfferTransfer.Outcome.Refused refused) {
        if (refused == OfferTransfer.Outcome.Refused.NOT_THERE) {
            throw new NotThere();
        }
        return WithStatus.status(
                asking(press.read(), press.actor()).addObject("refused", "transfer.refused." + refused),
                refused == OfferTransfer.Outcome.Refused.OFFERED_BEFORE ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView asking(TransferReading.OfChild read, Actor actor) {
        var partners = desk.partners(actor).stream()
                .map(one -> Option.said(one.id().value().toString(), one.name())).toList();
        return page("transfer/new", read, actor).addObject("partners", partners).addObject("reasons",
                Option.all(Transfer.WhyOffered.values()));
    }

    private ModelAndView sharing(Press press, OfferForm.Ask asked) {
        var covered = desk.covered(asked.to(), press.read().at());
        return page("transfer/share", press.read(), press.actor()).addObject("page",
                SharePage.of(asked.to().name(), covered));
    }

    /** An offer ends with the consent that covers it: the page says until when they can say yes. */
    private static ModelAndView checking(Press press, OfferForm.Ask asked, List<Shared> shared, Covered covered) {
        return page("transfer/check", press.read(), press.actor()).addObject("to", asked.to().name()).addObject("facts",
                TransferWords.offered(asked.with(shared, press.moments()).endingWith(covered.until()),
                        press.moments()));
    }

    private static ModelAndView page(String view, TransferReading.OfChild read, Actor actor) {
        return new ModelAndView(view).addObject("bar", CaseBar.of(read.at().head(), actor, "transfer"));
    }
}
