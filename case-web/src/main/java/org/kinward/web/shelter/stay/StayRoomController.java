package org.kinward.web.shelter.stay;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.RoomId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.stay.MoveToRoom;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Another room of the same house. */
@Controller
class StayRoomController {

    private static final String ROOM = HousePath.STAY + "/room";

    private final StayReading reading;

    private final TellingSearch search;

    private final MoveToRoom move;

    StayRoomController(StayReading reading, TellingSearch search, MoveToRoom move) {
        this.reading = reading;
        this.search = search;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(ROOM)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return read.here().map(here -> page(read, actor).addObject("form",
                refill.form(RoomForm.class, HousePath.stay(id, "room"))
                        .orElseGet(() -> new RoomForm(null, null, FormStamp.shown(here.rooms().size())))))
                .orElseGet(() -> new ModelAndView("redirect:" + HousePath.stay(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(ROOM)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") RoomForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var here = read.here().orElseThrow(NotThere::new);
        var fields = new Fields(result, search, field -> "shelter.room." + field);
        var why = fields.words("despite", form.despite(), Stay.InRoom.LONGEST);
        if (form.room().isEmpty()) {
            result.rejectValue("room", "shelter.room.missing");
        }
        if (result.hasErrors()) {
            return page(read, actor);
        }
        var request = new MoveToRoom.Request(here.id(), (int) form.stamp().shownRevision().number(),
                new RoomId(RiskPath.id(form.room())), why);
        return answered(move.move(request, actor, read.house().now()), new Typed(form, read, result), actor);
    }

    private ModelAndView answered(MoveToRoom.Outcome outcome, Typed typed, Actor actor) {
        var id = typed.read().head().ids().file();
        return switch (outcome) {
            case MOVED, LEFT -> new ModelAndView("redirect:" + HousePath.stay(id));
            case NO_SUCH_ROOM -> refused(typed, "room", "shelter.arrive.NO_SUCH_ROOM", page(typed.read(), actor));
            case MUST_NOT_SHARE -> refused(typed, "despite", "shelter.apart.despite.missing",
                    page(typed.read(), actor).addObject("warned", true));
            case MOVED_SINCE -> {
                var now = reading.read(id, actor);
                var page = page(now, actor).addObject("form", new RoomForm(typed.form().room(), typed.form().despite(),
                        FormStamp.shown(now.here().map(one -> one.rooms().size()).orElse(0)))).addObject("since", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** What was typed, on which page. */
    private record Typed(RoomForm form, StayReading.Read read, BindingResult result) {
    }

    private static ModelAndView refused(Typed typed, String field, String why, ModelAndView page) {
        typed.result().rejectValue(field, why);
        return ArriveController.refused(page);
    }

    private ModelAndView page(StayReading.Read read, Actor actor) {
        var page = new ModelAndView("shelter/room").addObject("bar", read.bar(actor)).addObject("rooms",
                StayWords.rooms(read)).addObject("siblings", reading.siblings(read));
        read.here().ifPresent(here -> page.addObject("now", StayWords.now(here, read, Optional.empty())));
        return page;
    }
}
