package org.kinward.web.shelter.house;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
import org.kinward.web.shelter.medicine.HouseMedicineReading;
import org.kinward.web.shelter.visitor.VisitorReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who is in the house now, room by room, and where one goes from there. */
@Controller
class HouseController {

    private final HouseReading houses;

    private final RoomReading rooms;

    private final HouseMedicineReading medicines;

    private final VisitorReading visitors;

    HouseController(HouseReading houses, RoomReading rooms, HouseMedicineReading medicines, VisitorReading visitors) {
        this.visitors = visitors;
        this.houses = houses;
        this.rooms = rooms;
        this.medicines = medicines;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(HousePath.PLACE + "/house")
    ModelAndView house(@PathVariable UUID place, Actor actor) {
        var full = houses.full(place, actor);
        var house = full.house();
        return new ModelAndView("shelter/house").addObject("name", house.name()).addObject("place", place)
                .addObject("cards", full.children().stream().map(HouseCards::card).toList())
                .addObject("unwritten", full.children().stream().filter(one -> one.here().arrived().isEmpty()).count())
                .addObject("round", house.round().half().name()).addObject("counted", rooms.counted(house))
                .addObject("rooms", rooms.rows(house)).addObject("siblings", rooms.siblingsApart(house))
                .addObject("doses", medicines.count(house))
                .addObject("inside", visitors.inside(house))
                .addObject("manages", actor.places().managed().contains(house.place()));
    }
}
