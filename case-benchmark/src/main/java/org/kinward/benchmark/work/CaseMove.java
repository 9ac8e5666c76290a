package org.kinward.benchmark.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Refused;

/**
 * A look at the danger a child is in, or a step of its plan that is ticked: the page, the form, the button. Where the case
 * is closed, or no step is left, it ends with the page.
 */
final class CaseMove implements Errand {

    private static final List<String> LEVELS = List.of("LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH");
    private static final Map<String, String> SIGNS = Map.of("LOW", "NOTHING_KNOWN", "MEDIUM", "POSSIBLE", "HIGH",
            "LIKELY_THIS_WEEK");

    private static final String TO_BE_DONE = "main li:not(:has(.govuk-tag--green)) > p > a[href*=/plan/moved?]";

    private final StaffMember person;
    private final boolean danger;
    private String goTo;
    private String leadsTo = "";
    private String counts = "";
    private @Nullable Form open;
    private boolean over;

    private CaseMove(StaffMember person, boolean danger, String goTo) {
        this.person = person;
        this.danger = danger;
        this.goTo = goTo;
    }

    static CaseMove begin(StaffMember person, SplittableRandom random) {
        var danger = random.nextBoolean();
        return new CaseMove(person, danger, person.anyRecord(random).href() + (danger ? "/danger" : "/plan"));
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Answered nextPage(SplittableRandom random) throws Refused, InterruptedException {
        if (open != null) {
            over = true;
            var page = person.visitor().submit(open).expect(leadsTo, "h1");
            return new Answered(counts, page.arrived());
        }
        return danger ? look(random) : step();
    }

    private Answered look(SplittableRandom random) throws Refused, InterruptedException {
        var whole = goTo.endsWith("/danger");
        var page = person.visitor().get(goTo).expect(goTo, whole ? "h1" : "form");
        if (whole) {
            over = Deeds.isClosed(page) || page.content().select("main a[href$=/danger/look]").isEmpty();
            goTo = goTo + "/look";
            return new Answered("danger", page.arrived());
        }
        var level = LEVELS.get(random.nextInt(LEVELS.size()));
        var typed = new HashMap<>(Map.of("level", level, "reason", "Situation calme"));
        Stream.of("people", "place", "self", "health", "law", "online")
                .forEach(side -> typed.put("signs." + side, "NOTHING_KNOWN"));
        typed.put("signs.people", SIGNS.getOrDefault(level, "POSSIBLE"));
        fill(page.form("/danger/look").with(typed), "/c/[^/]+/danger/suggestion", "danger judged");
        return new Answered("danger: form", page.arrived());
    }

    private Answered step() throws Refused, InterruptedException {
        var whole = goTo.endsWith("/plan");
        var page = person.visitor().get(goTo).expect(goTo.split("\\?", 2)[0], whole ? "h1" : "form");
        if (whole) {
            var steps = page.content().select(TO_BE_DONE).eachAttr("href");
            over = Deeds.isClosed(page) || steps.isEmpty();
            goTo = over ? goTo : steps.getFirst();
            return new Answered("plan", page.arrived());
        }
        fill(page.form("/plan/moved").with(Map.of("state", "DONE")), "/c/[^/]+/plan", "step ticked");
        return new Answered("step: form", page.arrived());
    }

    private void fill(Form form, String next, String kind) {
        open = form;
        leadsTo = next;
        counts = kind;
    }
}
