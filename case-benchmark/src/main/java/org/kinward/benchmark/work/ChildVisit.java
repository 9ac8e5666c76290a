package org.kinward.benchmark.work;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;

/**
 * A visit, page by page: who is to be seen, the follow-up of a child, the form, and both pages of the visit. How the child
 * is reached without harm stands over each page on which somebody prepares to go.
 */
final class ChildVisit implements Errand {

    private static final String SAFE = ".kinward-safe";
    private static final int QUESTIONS = 10;
    private static final Map<String, String> FIRST = Map.of("how", "SEEN_ALONE", "where", "WHERE_CHILD_LIVES",
            "noticed.siblings", "ALL_HERE", "back", "BACK_SAFELY");

    private final StaffMember person;
    private String goTo = "/visits";
    private @Nullable Form first;
    private @Nullable Form second;
    private boolean needsNext;
    private boolean over;

    private ChildVisit(StaffMember person) {
        this.person = person;
    }

    static ChildVisit begin(StaffMember person) {
        return new ChildVisit(person);
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Answered nextPage(SplittableRandom random) throws Refused, InterruptedException {
        if (first != null) {
            return saveFirst(first, random);
        }
        if (second != null) {
            return saveSecond(second);
        }
        if (goTo.equals("/visits")) {
            return choose(random);
        }
        return goTo.contains("/visit") ? open() : follow();
    }

    /** Somebody of the list, or another child: not everybody is due in a week. */
    private Answered choose(SplittableRandom random) throws Refused, InterruptedException {
        var page = person.visitor().get(goTo).expect(goTo, "h1");
        var due = page.content().select("main a[href~=^/c/[^/]+/follow-up$]").eachAttr("href").stream().distinct()
                .toList();
        goTo = due.isEmpty() ? person.anyRecord(random).href() + "/follow-up" : due.get(random.nextInt(due.size()));
        return new Answered("visits due", page.arrived());
    }

    private Answered follow() throws Refused, InterruptedException {
        var page = person.visitor().get(goTo).expect(goTo, SAFE);
        var contacts = page.content().select("main a[href*=/follow-up/visit?]").eachAttr("href");
        over = Deeds.isClosed(page);
        needsNext = contacts.size() < 2;
        goTo = contacts.isEmpty() ? goTo + "/visit" : contacts.getFirst();
        return new Answered("follow-up", page.arrived());
    }

    private Answered open() throws Refused, InterruptedException {
        var page = person.visitor().get(goTo).expect("/c/[^/]+/follow-up/visit", SAFE);
        first = page.form("/follow-up/visit").with(FIRST);
        return new Answered("visit opened", page.arrived());
    }

    /** What counts is the answer to the button; the page that it leads to is looked at all the same. */
    private Answered saveFirst(Form form, SplittableRandom random) throws Refused, InterruptedException {
        var answer = person.visitor().post(form);
        var page = person.visitor().follow(answer.answer()).expect("/c/[^/]+/follow-up/heard", "form");
        first = null;
        second = heard(page, random);
        return new Answered("saving a visit", answer.arrived());
    }

    private Answered saveSecond(Form form) throws Refused, InterruptedException {
        var answer = person.visitor().post(form);
        person.visitor().follow(answer.answer()).expect("/c/[^/]+/follow-up", SAFE);
        over = true;
        return new Answered("saving a visit", answer.arrived());
    }

    private Form heard(Page page, SplittableRandom random) throws Refused {
        var typed = new HashMap<String, String>();
        IntStream.range(0, QUESTIONS).forEach(at -> typed.put("said[" + at + "].how", "WELL"));
        page.content().select("input[name^=besides.promises][name$=.came][value=OPEN]")
                .forEach(promise -> typed.put(promise.attr("name"), "OPEN"));
        typed.put("besides.call", "YES");
        typed.put("besides.leaving", "NO");
        typed.put("besides.days", String.valueOf(random.nextInt(22)));
        typed.put("helped", "Repas scolaires");
        if (needsNext) {
            typed.putAll(Answers.day("next", 10));
        }
        return page.form("/follow-up/heard").with(typed);
    }
}
