package org.kinward.web.access.upkeep.history;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.audit.TrailPosition;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Cursor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What was changed, when and by whom: on a person, a place with its rooms, the agency with its teams. */
@Controller
final class HistoryController {

    private final HistoryReading reading;

    HistoryController(HistoryReading reading) {
        this.reading = reading;
    }

    /** Where a page of the history begins; surrogate and moment only. */
    record From(@Nullable String at, @Nullable String entry) {

        Optional<TrailPosition> position() {
            return Cursor.read(Objects.requireNonNullElse(at, ""), Objects.requireNonNullElse(entry, ""))
                    .map(from -> new TrailPosition(from.at(), from.behind()));
        }
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.AUDIT_VIEWED)
    @GetMapping("/admin/people/{id}/history")
    String person(@PathVariable UUID id, @ModelAttribute("from") From from, Actor actor, Model model) {
        return shown(reading.person(actor, id), from, actor, model);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.AUDIT_VIEWED)
    @GetMapping("/admin/places/{id}/history")
    String place(@PathVariable UUID id, @ModelAttribute("from") From from, Actor actor, Model model) {
        return shown(reading.place(actor, id), from, actor, model);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.AUDIT_VIEWED)
    @GetMapping("/admin/agencies/history")
    String agency(@ModelAttribute("from") From from, Actor actor, Model model) {
        return shown(reading.agency(actor), from, actor, model);
    }

    private String shown(HistoryReading.Thing thing, From from, Actor actor, Model model) {
        model.addAttribute("page", reading.page(thing, from.position(), actor));
        return "access/admin/history";
    }
}
