package org.kinward.benchmark.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.visit.Form;
import org.kinward.benchmark.visit.Page;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;

/** Somebody who has signed in, with what the pages have shown so far: records, the find box, the next page of a list. */
final class StaffMember {

    private static final int REMEMBERED = 60;

    /** A link to a record itself, not to a page below it, such as naming a worker. */
    private static final String RECORD = "main a[href~=^/c/[^/]+$]";

    private final Visitor visitor;
    private final Deque<Seen> records = new ArrayDeque<>();
    private String scope = "mine";
    private @Nullable Form find;
    private @Nullable String next;
    private final Map<String, Errand> errands = new HashMap<>();

    private StaffMember(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A record that a list has shown. */
    record Seen(String href, String reference) {
    }

    /** Signs in, goes on shift where that is asked, and opens the list of the place or of the own children. */
    static StaffMember begin(Visitor visitor, StaffAccount account) throws Refused, InterruptedException {
        var first = SignIns.signIn(visitor, account);
        if (first.path().equals("/shift")) {
            visitor.submit(first.form("/on")).expect("/today", "h1");
        }
        var member = new StaffMember(visitor);
        var list = visitor.get("/children");
        var places = list.content().select("select[name=scope] option").eachAttr("value");
        member.scope = account.leadsChildren() ? "mine" : places.getLast();
        member.look(visitor.get("/children?scope=" + member.scope).expect("/children", "a[href^=/c/]"));
        return member;
    }

    Visitor visitor() {
        return visitor;
    }

    String scope() {
        return scope;
    }

    /** Remembers what the page shows and hands it back. */
    Page look(Page page) throws Refused {
        find = page.form("/children/search");
        for (var link : page.content().select(RECORD)) {
            records.remove(new Seen(link.attr("href"), link.text()));
            records.addLast(new Seen(link.attr("href"), link.text()));
        }
        while (records.size() > REMEMBERED) {
            records.removeFirst();
        }
        if (page.path().equals("/children")) {
            next = page.content().select(".govuk-pagination__next a").eachAttr("href").stream().findFirst()
                    .orElse(null);
        }
        return page;
    }

    @Nullable
    String next() {
        return next;
    }

    Seen anyRecord(SplittableRandom random) {
        List<Seen> all = new ArrayList<>(records);
        return all.get(random.nextInt(all.size()));
    }

    Form finding(String typed) {
        return Objects.requireNonNull(find, "a list was opened at the beginning").with(Map.of("find", typed));
    }

    /** What this person is about; begun anew when it was brought to its end. */
    Errand about(String what, Supplier<Errand> begin) {
        return errands.compute(what, (_, before) -> before == null || before.isOver() ? begin.get() : before);
    }

    /** After an answer that was not meant: what was at hand is put aside, as somebody would begin anew. */
    void putAside() {
        errands.clear();
    }
}
