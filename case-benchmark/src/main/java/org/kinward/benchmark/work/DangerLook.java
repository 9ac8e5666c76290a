package org.kinward.benchmark.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Refused;

/** A look at the danger a child is in. */
final class DangerLook extends CaseMove {

    private static final List<String> LEVELS = List.of("LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH");
    private static final Map<String, String> SIGNS = Map.of("LOW", "NOTHING_KNOWN", "MEDIUM", "POSSIBLE", "HIGH",
            "LIKELY_THIS_WEEK");

    private final String danger;
    private boolean seen;

    DangerLook(StaffMember person, String record) {
        super(person);
        this.danger = record + "/danger";
    }

    @Override
    Answered page(StaffMember staff, SplittableRandom random) throws Refused, InterruptedException {
        if (!seen) {
            seen = true;
            var page = staff.visitor().get(danger).expect(danger, "h1");
            endIf(Deeds.isClosed(page) || page.content().select("main a[href$=/danger/look]").isEmpty());
            return new Answered("danger", page.arrived());
        }
        var look = danger + "/look";
        var page = staff.visitor().get(look).expect(look, "form");
        fill(new Filled(page.form("/danger/look").with(typed(random)), "/c/[^/]+/danger/suggestion", "danger judged"));
        return new Answered("danger: form", page.arrived());
    }

    private static Map<String, String> typed(SplittableRandom random) {
        var level = LEVELS.get(random.nextInt(LEVELS.size()));
        var typed = new HashMap<>(Map.of("level", level, "reason", "Situation calme"));
        Stream.of("people", "place", "self", "health", "law", "online")
                .forEach(side -> typed.put("signs." + side, "NOTHING_KNOWN"));
        typed.put("signs.people", SIGNS.getOrDefault(level, "POSSIBLE"));
        return typed;
    }
}
