package org.kinward.benchmark.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;

/**
 * One child being taken in, page by page: some sheets are answered, then it is saved for later. Two of three go on to
 * the name, the check and <i>Create record</i>; the others stay drafts.
 */
final class FirstHour implements Errand {

    private static final String CREATE = "Create record";

    private final Visitor visitor;
    private final boolean ends;
    private int sheetsLeft;
    private String goTo = "/intake";
    private @Nullable Form open;
    private String leadsTo = "";
    private boolean over;

    private FirstHour(Visitor visitor, int sheets, boolean ends) {
        this.visitor = visitor;
        this.sheetsLeft = sheets;
        this.ends = ends;
    }

    static FirstHour begin(Visitor visitor, SplittableRandom random) {
        return new FirstHour(visitor, 2 + random.nextInt(7), random.nextInt(3) < 2);
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Answered nextPage(SplittableRandom random) throws Refused, InterruptedException {
        var sent = open;
        if (sent == null) {
            var page = visitor.get(goTo);
            turnTo(page.expect(goTo, "h1"), random);
            return new Answered("intake: page opened", page.arrived());
        }
        var creates = isReady();
        var page = visitor.submit(sent);
        turnTo(page.expect(leadsTo, creates ? "[data-reference-number]" : "h1"), random);
        return new Answered(creates ? CREATE : "intake: page answered", page.arrived());
    }

    /** Three sheets, the name and the check, then the button; only the answer to the button counts. */
    static Answered recordWhole(Visitor visitor, SplittableRandom random) throws Refused, InterruptedException {
        var intake = new FirstHour(visitor, 3, true);
        while (!intake.isReady()) {
            intake.nextPage(random);
        }
        var began = System.nanoTime();
        var answer = visitor.post(Objects.requireNonNull(intake.open));
        visitor.follow(answer.answer()).expect("/intake/[^/]+/created", "[data-reference-number]");
        return new Answered(CREATE, began, answer.arrived());
    }

    private boolean isReady() {
        return open != null && open.action().getPath().endsWith("/create");
    }

    private void turnTo(Page page, SplittableRandom random) throws Refused {
        open = null;
        var parts = page.path().split("/", -1);
        var sheet = parts.length < 4 ? "" : parts[3];
        switch (sheet) {
            case "" -> atStartOrHub(page, parts.length);
            case "created" -> over = true;
            case "check" -> fill(page.form("/create"), Map.of(), "/intake/[^/]+/created");
            case "name" -> fill(page.form("/name"), Answers.name(random), "/intake/[^/]+/check");
            default -> answer(page, sheet, random);
        }
    }

    private void atStartOrHub(Page page, int parts) throws Refused {
        if (parts == 2) {
            var typed = new HashMap<>(Map.of("known", "NOTHING"));
            page.content().select("input[name=place]").stream().findFirst()
                    .ifPresent(place -> typed.put("place", place.val()));
            fill(page.form("/intake"), typed, "/intake/[^/]+/safety");
            return;
        }
        goTo = ends ? page.path() + "/name" : page.path();
        over = !ends;
    }

    private void answer(Page page, String sheet, SplittableRandom random) throws Refused {
        if (page.path().endsWith("/now")) {
            goTo = page.content().select("main a.govuk-button").attr("href");
            return;
        }
        sheetsLeft--;
        var typed = new HashMap<>(Answers.to(sheet, random));
        var next = Answers.leadTo(sheet, typed);
        if (sheetsLeft <= 0 && !next.endsWith("/now")) {
            typed.put("then", "later");
            next = "/intake/[^/]+";
        }
        fill(page.form("/" + sheet), typed, next);
    }

    private void fill(Form form, Map<String, String> typed, String next) {
        open = form.with(typed);
        leadsTo = next;
    }
}
