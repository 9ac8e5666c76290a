package org.kinward.web.casefile.away;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away now, soon and lately; and one absence with its covers. */
@Controller
class AwayController {

    private final AwayReading reading;

    private final AwayWords words;

    AwayController(AwayReading reading, AwayWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping("/away")
    String all(Actor actor, Model model) {
        var all = reading.all(actor);
        for (var stands : AwayLine.Stands.values()) {
            model.addAttribute(stands.name().toLowerCase(java.util.Locale.ROOT), words.lines(all, stands));
        }
        return "casefile/away/list";
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.AWAY_VIEWED)
    @GetMapping(AwayReading.ONE)
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String said, Actor actor, Model model) {
        var line = reading.line(id, actor);
        var absence = reading.absence(line, reading.places(line.person(), actor), actor);
        model.addAttribute("line", line);
        model.addAttribute("when", words.when(line.hours()));
        model.addAttribute("summary", words.children(line.children()));
        model.addAttribute("past", line.stands() == AwayLine.Stands.PAST);
        model.addAttribute("uncovered", line.stands() != AwayLine.Stands.PAST && line.children().uncovered() > 0);
        model.addAttribute("children", words.covered(absence.children().stream()));
        model.addAttribute("places", words.covered(absence.places().stream()));
        model.addAttribute("said", Said.of(said));
        return "casefile/away/one";
    }

    /** What was just done, as a code word in the address. */
    enum Said {
        MARKED, CHANGED, ENDED, NOTHING;

        static Said of(String word) {
            return switch (word) {
                case "marked" -> MARKED;
                case "changed" -> CHANGED;
                case "ended" -> ENDED;
                default -> NOTHING;
            };
        }
    }
}
