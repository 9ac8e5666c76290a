package org.kinward.web.placement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Roll;
import org.kinward.core.identity.Vault;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.placement.Beds;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Calls the roll of a place in one press. The names are on this answer only and are left after five minutes. */
@Controller
class RollController {

    private static final String ROLL = "/places/{place:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/roll";

    private final RollReading reading;

    private final Vault vault;

    RollController(RollReading reading, Vault vault) {
        this.reading = reading;
        this.vault = vault;
    }

    /** One line of the roll; it prints itself as hidden. */
    record Line(@Nullable String name, @Nullable String callWord, Words seen, @Nullable String room,
            @Nullable String elsewhere, @Nullable String reference, boolean guarded) {

        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(ROLL)
    String ask(@PathVariable UUID place, Actor actor, Model model) {
        model.addAttribute("name", reading.door(new PlaceId(place), actor));
        model.addAttribute("place", place);
        return "placement/roll-ask";
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.ROLL_SHOWN)
    @PostMapping(ROLL)
    String call(@PathVariable UUID place, Actor actor, Model model, HttpServletResponse response) {
        var called = reading.called(new PlaceId(place), actor);
        var names = switch (vault.roll(new PlaceId(place), actor)) {
            case Roll.Called(var lines) ->
                lines.stream().collect(Collectors.toMap(Roll.Line::child, Function.identity()));
            case Roll.Refused _ -> throw new NotThere();
        };
        model.addAttribute("name", called.place());
        model.addAttribute("lines", lines(called.beds(), names));
        response.setHeader("Refresh", "300; url=/today");
        return "placement/roll";
    }

    private static List<Line> lines(List<Beds.Bed> beds, Map<ReferenceNumber, Roll.Line> names) {
        return beds.stream().map(bed -> {
            var named = names.get(bed.reference());
            var name = named == null ? null : named.nameUsed().map(text -> text.clear()).orElse(null);
            return new Line(name, bed.callWord().orElse(null), ChildWords.of(bed.seenAs()),
                    bed.tonight().room().orElse(null), bed.tonight().elsewhere().orElse(null),
                    bed.isRecord() ? bed.reference().shown() : null, bed.guarded());
        }).toList();
    }
}
