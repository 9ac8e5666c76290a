package org.kinward.web.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.transfer.AcceptTransfer;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferState;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.choice.MyPlaces;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What other agencies offer, and saying yes: the case moves by that press. */
@Controller
class ReceivedTransferController {

    private final TransferReading reading;
    private final MyPlaces places;
    private final AcceptTransfer accept;

    ReceivedTransferController(TransferReading reading, MyPlaces places, AcceptTransfer accept) {
        this.reading = reading;
        this.places = places;
        this.accept = accept;
    }

    /** Which offer, and where the case goes on. */
    record PlaceForm(String transfer, String place) {

        PlaceForm(@Nullable String transfer, @Nullable String place) {
            this.transfer = Fields.orEmpty(transfer);
            this.place = Fields.orEmpty(place);
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFERS_VIEWED)
    @GetMapping(TransferPath.ALL)
    ModelAndView all(Actor actor) {
        var all = reading.all(actor);
        return new ModelAndView("transfer/all")
                .addObject("toUs",
                        all.toUs().stream().map(line -> TransferWords.card(line, line.between().from(), all)).toList())
                .addObject("byUs",
                        all.byUs().stream().map(line -> TransferWords.card(line, line.between().to(), all)).toList())
                .addObject("manager", actor.is(Role.SHELTER_MANAGER));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.TRANSFERS_VIEWED)
    @GetMapping(TransferPath.ONE)
    ModelAndView one(@RequestParam(defaultValue = "") String transfer, Actor actor) {
        if (transfer.isEmpty()) {
            reading.all(actor);
            return new ModelAndView("redirect:" + TransferPath.ALL);
        }
        return page(reading.one(TransferPath.id(transfer), actor), actor).addObject("form",
                new PlaceForm(transfer, null));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.TRANSFER_ACCEPTED)
    @PostMapping(TransferPath.ALL + "/accept")
    ModelAndView accept(@ModelAttribute("form") PlaceForm form, BindingResult result, Actor actor) {
        var read = reading.one(TransferPath.id(form.transfer()), actor);
        var place = place(form, actor);
        if (place.isEmpty()) {
            result.rejectValue("place", "transfer.accept.place.missing");
            return page(read, actor);
        }
        return switch (accept.accept(read.transfer().id(), place.get(), actor, read.moments().now())) {
            case AcceptTransfer.Outcome.Moved(var draft) -> new ModelAndView("redirect:/intake/" + draft.value());
            case AcceptTransfer.Outcome.Refused refused -> refused(refused, read, actor);
        };
    }

    private ModelAndView refused(AcceptTransfer.Outcome.Refused refused, TransferReading.One read, Actor actor) {
        if (refused == AcceptTransfer.Outcome.Refused.NOT_THERE) {
            throw new NotThere();
        }
        var page = page(reading.one(read.transfer().id(), actor), actor).addObject("refused",
                "transfer.accept." + refused);
        page.setStatus(switch (refused) {
            case COLLEAGUE_ACCEPTED, OVER -> HttpStatus.CONFLICT;
            case TOO_LATE, NOT_AGREED, GOES_ON, CLOSED, NOT_YOUR_PLACE, NOT_THERE -> HttpStatus.UNPROCESSABLE_CONTENT;
        });
        return page;
    }

    /** Who manages one place only is not asked. */
    private Optional<PlaceId> place(PlaceForm form, Actor actor) {
        var mine = places(actor);
        return mine.stream().map(Option::value).filter(value -> mine.size() == 1 || value.equals(form.place()))
                .findFirst().map(value -> new PlaceId(UUID.fromString(value)));
    }

    private List<Option> places(Actor actor) {
        return places.of(actor).stream()
                .filter(one -> actor.places().managed().contains(new PlaceId(UUID.fromString(one.value())))).toList();
    }

    private ModelAndView page(TransferReading.One read, Actor actor) {
        var mine = places(actor);
        return new ModelAndView("transfer/one").addObject("facts", TransferWords.facts(read))
                .addObject("left", TransferWords.left(read.left(), read.moments()))
                .addObject("places", mine.size() > 1 ? mine : List.of())
                .addObject("may", new May(mayAccept(read, actor), mayDecline(read.transfer(), actor)));
    }

    /** What this person may press. */
    record May(boolean accept, boolean decline) {
    }

    private static boolean mayAccept(TransferReading.One read, Actor actor) {
        var one = read.transfer();
        var waits = one.state() == TransferState.OFFERED && !one.isLate(read.moments().now());
        return receives(one, actor)
                && (waits || one.mayGoOn(actor.person(), actor.places().managed(), read.moments().now()));
    }

    static boolean mayDecline(Transfer one, Actor actor) {
        return receives(one, actor) && one.state() == TransferState.OFFERED;
    }

    private static boolean receives(Transfer one, Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) && one.offer().to().equals(actor.agency());
    }
}
