package org.kinward.benchmark.work;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.kinward.benchmark.load.Answered;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;

/** What staff do all day beside taking children in. Each says when its answer was there; checking comes afterwards. */
final class Deeds {

    /** Lists beside that of children, by who opens them. */
    static final Map<String, List<String>> LISTS = Map.of(
            StaffAccount.MANAGER, List.of("/team", "/today", "/today/all", "/visits", "/dangers", "/approvals",
                    "/emergencies", "/incidents", "/later-contacts", "/retention", "/away"),
            StaffAccount.WORKER, List.of("/today", "/visits", "/services"));
    private static final List<String> NARROWED = List.of("&sex=GIRL", "&sex=BOY", "&age=FROM_12_TO_14", "&sort=OLDEST",
            "&only=hearing", "&sex=GIRL&age=FROM_6_TO_11");
    private static final String LINES = "a[href^=/c/], .kinward-empty";

    private Deeds() {
    }

    static Answered list(StaffMember person, SplittableRandom random) throws Refused, InterruptedException {
        var chance = random.nextInt(100);
        var next = person.next();
        if (next != null && chance < 40) {
            var page = person.visitor().get(next).expect("/children", LINES);
            return new Answered("list", person.look(page).arrived());
        }
        var whole = "/children?scope=" + person.scope();
        var narrowed = chance < 70 ? NARROWED.get(random.nextInt(NARROWED.size())) : "";
        var page = person.visitor().get(whole + narrowed).expect("/children", narrowed.isEmpty() ? "a[href^=/c/]"
                : LINES);
        return new Answered("list", person.look(page).arrived());
    }

    static Answered overview(StaffMember person, SplittableRandom random) throws Refused, InterruptedException {
        var record = person.anyRecord(random);
        var page = person.visitor().get(record.href()).expect(record.href(),
                "[data-reference-number]:containsOwn(" + record.reference() + ")");
        return new Answered("overview", page.arrived());
    }

    static Answered searchByNumber(StaffMember person, SplittableRandom random) throws Refused, InterruptedException {
        var record = person.anyRecord(random);
        var found = person.visitor().submit(person.finding(record.reference())).expect("/children/found",
                "a[href=" + record.href() + "]");
        return new Answered("search by number", person.look(found).arrived());
    }

    static Answered searchByName(StaffMember person, String name) throws Refused, InterruptedException {
        var found = person.visitor().submit(person.finding(name)).expect("/children/found", LINES);
        return new Answered("search by name", person.look(found).arrived());
    }

    static Answered today(StaffMember person) throws Refused, InterruptedException {
        return new Answered("Today", person.visitor().get("/today").expect("/today", "h1").arrived());
    }

    /** When a list was there; it may be empty. */
    static long open(StaffMember person, String list) throws Refused, InterruptedException {
        return person.visitor().get(list).expect(list, "h1").arrived();
    }

    /** Whether a page of a case says that it is closed: nobody visits the child or goes on with the plan. */
    static boolean isClosed(Page page) {
        return !page.content().select("main .govuk-inset-text a[href$=/close]").isEmpty();
    }

    /** Who has how much to do; for managers. */
    static Answered team(StaffMember person) throws Refused, InterruptedException {
        return new Answered("team page", person.visitor().get("/team").expect("/team", "td a[href^=/team/]").arrived());
    }
}
