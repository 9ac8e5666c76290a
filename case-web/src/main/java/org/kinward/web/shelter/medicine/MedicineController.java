package org.kinward.web.shelter.medicine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a child takes and must not have; what it is called is shown for a minute. */
@Controller
class MedicineController {

    private final MedicineReading reading;

    private final MedicineDesk desk;

    MedicineController(MedicineReading reading, MedicineDesk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    /** One thing with what it is called; it prints itself as hidden. */
    record Opened(Words what, @Nullable String clear, List<Words> lines, @Nullable String href) {

        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(MedicinePath.MEDICINES)
    ModelAndView sheet(@PathVariable UUID id, Actor actor) {
        var at = reading.at(id, actor);
        return new ModelAndView("shelter/medicines").addObject("bar", at.bar(actor)).addObject("gives", at.gives())
                .addObject("banner", MedicineWords.banner(at)).addObject("due",
                        MedicineWords.due(at.due(), at.house()))
                .addObject("medicines", MedicineWords.medicines(at))
                .addObject("allergies", MedicineWords.allergies(at)).addObject("entries", MedicineWords.history(at));
    }

    /** Of this file first; what another file of the child says is opened once, and only where it says something. */
    private List<Opened> allergies(MedicineReading.At at, Actor actor) {
        var child = at.head().reference();
        var open = MedicineWords.allergies(at).stream().filter(MedicineWords.Line::open).toList();
        var others = open.stream().anyMatch(one -> one.told() != null);
        Map<VaultSlot, VaultText> elsewhere = others ? desk.elsewhere(child, actor) : Map.of();
        var numbers = others ? reading.numbers(at) : Map.<CaseFileId, ReferenceNumber>of();
        return open.stream().map(one -> {
            var slot = one.told() == null ? Optional.<VaultSlot>empty()
                    : Optional.ofNullable(numbers.get(new CaseFileId(one.told())))
                            .map(number -> new VaultSlot(number, VaultField.ALLERGY, one.number() - 1));
            var clear = one.told() == null ? desk.show(child, VaultField.ALLERGY, one.number(), actor)
                    : slot.map(elsewhere::get).map(VaultText::clear);
            return new Opened(Words.keyed(one.told() == null ? "shelter.allergy.number"
                    : "shelter.allergy.number.elsewhere", one.number()), clear.orElse(null), one.lines(), null);
        }).toList();
    }

    /** One press opens everything that holds now, for a minute; the vault writes each look down. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEALED_SHOWN,
            AuditAction.STAY_VIEWED})
    @PostMapping(MedicinePath.MEDICINES + "/show")
    ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var at = reading.at(id, actor);
        if (!at.gives()) {
            throw new NotThere();
        }
        var opened = new ArrayList<>(allergies(at, actor));
        var child = at.head().reference();
        MedicineWords.medicines(at).stream().filter(MedicineWords.Line::open).forEach(one -> opened.add(new Opened(
                Words.keyed("shelter.medicine.number", one.number()),
                desk.show(child, VaultField.MEDICINE, one.number(), actor).orElse(null), one.lines(), null)));
        var back = MedicinePath.of(id);
        response.setHeader("Refresh", "60; url=" + back);
        return new ModelAndView("shelter/medicines-shown").addObject("bar", at.bar(actor))
                .addObject("opened", opened).addObject("back", back).addObject("after", 60);
    }
}
