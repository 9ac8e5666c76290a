package org.kinward.web.access.upkeep.place;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.upkeep.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The places of the agency, and one of them with its rooms. */
@Controller
final class PlacesController {

    private final Upkeep<PlaceFacts> places;
    private final Directory directory;

    PlacesController(Upkeep<PlaceFacts> places, Directory directory) {
        this.places = places;
        this.directory = directory;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places")
    String list(@RequestParam(required = false) @Nullable UUID behind, Actor actor, Model model) {
        model.addAttribute("start", behind == null ? null : "/admin/places");
        model.addAttribute("list", Paged.of(
                directory.places(actor.agency(), Optional.ofNullable(behind), Paged.ONE_MORE),
                line -> "/admin/places?behind=" + line.id()));
        model.addAttribute("late", directory.lateLooks(actor.agency()));
        return "access/admin/places";
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/places/{id}")
    String page(@PathVariable UUID id, Actor actor, Model model) {
        var kept = places.find(actor, id);
        var place = kept.value();
        model.addAttribute("place", place);
        model.addAttribute("open", kept.isOpen());
        model.addAttribute("rooms", directory.rooms(actor.agency(), new PlaceId(id)));
        return "access/admin/place";
    }
}
