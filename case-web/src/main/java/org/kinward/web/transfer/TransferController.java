package org.kinward.web.transfer;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.transfer.TakeBackTransfer;
import org.kinward.core.transfer.TransferState;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** To which agencies a case was offered, and taking an offer back. */
@Controller
class TransferController {

    private final TransferReading reading;
    private final TakeBackTransfer takeBack;

    TransferController(TransferReading reading, TakeBackTransfer takeBack) {
        this.reading = reading;
        this.takeBack = takeBack;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFERS_VIEWED)
    @GetMapping(TransferPath.OF_CHILD)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        return page(reading.ofChild(id, actor), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFER_TAKEN_BACK)
    @PostMapping(TransferPath.OF_CHILD + "/back")
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String transfer, Actor actor) {
        var read = reading.ofChild(id, actor);
        var one = read.transfers().stream().filter(each -> each.id().equals(TransferPath.id(transfer))).findFirst()
                .orElseThrow(NotThere::new);
        return switch (takeBack.takeBack(one.id(), actor, read.at().now())) {
            case TAKEN_BACK -> new ModelAndView("redirect:" + TransferPath.ofChild(id));
            case ANSWERED_BEFORE -> {
                var page = page(reading.ofChild(id, actor), actor).addObject("refused", "transfer.back.answered");
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(TransferReading.OfChild read, Actor actor) {
        var at = read.at();
        var moments = new Moments(at.now(), at.zone());
        var standing = read.transfers().stream().filter(one -> one.state().stands()).findFirst();
        return new ModelAndView("transfer/of-child").addObject("bar", CaseBar.of(at.head(), actor, "transfer"))
                .addObject("cards",
                        read.transfers().stream().map(one -> TransferWords.card(one, read.names(), moments)).toList())
                .addObject("mayOffer", at.head().open() && standing.isEmpty())
                .addObject("back", standing.filter(one -> one.state() == TransferState.OFFERED)
                        .map(one -> one.id().value()).orElse(null));
    }
}
