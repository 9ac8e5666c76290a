package org.kinward.web.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.web.shell.form.Option;

/** The lists a person may choose from: the own children, and the places the person cares for now. */
final class Scopes {

    private Scopes() {
    }

    /** Only who leads cases has children of the own. */
    static boolean hasOwn(Actor actor) {
        return actor.is(Role.SOCIAL_WORKER) || actor.is(Role.SHELTER_MANAGER);
    }

    static List<Option> of(Actor actor, Map<PlaceId, String> names) {
        var options = new ArrayList<Option>();
        if (hasOwn(actor)) {
            options.add(Option.keyed(ListReading.MINE, "child.scope.mine"));
        }
        if (!actor.covering().records().isEmpty()) {
            options.add(Option.keyed(ListReading.COVERED, "child.scope.covered"));
        }
        names.entrySet().stream().filter(place -> actor.places().inCare().contains(place.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .map(place -> Option.said(place.getKey().value().toString(), place.getValue())).forEach(options::add);
        return options;
    }
}
