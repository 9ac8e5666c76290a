package org.kinward.web.shelter.medicine;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.VaultField;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The round of medicines in a house: what is due in this shift, and, for five minutes, what it is called. */
@Controller
class HouseMedicineController {

    private static final String ROUND = HousePath.PLACE + "/medicines";

    private static final int MINUTES = 5;

    private final HouseMedicineReading reading;

    private final MedicineDesk desk;

    HouseMedicineController(HouseMedicineReading reading, MedicineDesk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(ROUND)
    ModelAndView round(@PathVariable UUID place, Actor actor) {
        var round = reading.round(place, actor);
        return new ModelAndView("shelter/house-medicines").addObject("place", place)
                .addObject("name", round.house().name()).addObject("gives", gives(round.house(), actor))
                .addObject("cards", round.due().stream().map(one -> card(one, round.house())).toList());
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEALED_SHOWN,
            AuditAction.HOUSE_VIEWED})
    @PostMapping(ROUND + "/show")
    ModelAndView show(@PathVariable UUID place, Actor actor, HttpServletResponse response) {
        var round = reading.round(place, actor);
        if (!gives(round.house(), actor)) {
            throw new NotThere();
        }
        var opened = round.due().stream().map(one -> new MedicineController.Opened(Words.said(called(one)),
                desk.show(one.line().reference(), VaultField.MEDICINE, one.dose().medicine(), actor).orElse(null),
                List.of(Words.keyed("shelter.medicine.number", one.dose().medicine()),
                        Words.said(round.house().written(one.dose().due()))),
                MedicinePath.of(one.dose()))).toList();
        var back = HousePath.house(round.house().place(), "medicines");
        response.setHeader("Refresh", MINUTES * 60 + "; url=" + back);
        return new ModelAndView("shelter/medicines-shown").addObject("opened", opened).addObject("back", back)
                .addObject("after", MINUTES * 60);
    }

    private static boolean gives(House house, Actor actor) {
        return actor.places().onShift().contains(house.place());
    }

    private static Card card(HouseMedicineReading.Due due, House house) {
        return new Card(due.line().callWord().orElse("…"), due.line().reference().shown(), MedicinePath.of(due.dose()),
                List.of(Words.keyed("shelter.medicine.number", due.dose().medicine()),
                        Words.said(house.written(due.dose().due()))),
                due.dose().due().isBefore(house.now()) ? new Tag("task.overdue-tag", "red") : null);
    }

    private static String called(HouseMedicineReading.Due due) {
        var number = due.line().reference().shown();
        return due.line().callWord().map(word -> word + " · " + number).orElse(number);
    }
}
