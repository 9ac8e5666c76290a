package org.kinward.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.child.ChildWords;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Words;

/**
 * What stands over every page of a case file: reference number, sex and age in words, state, call word. Never a name,
 * and never anything that happened to the child (F99).
 */
public record CaseBar(UUID file, String reference, Words seen, State state, @Nullable String callWord,
        List<Link> links) {

    /**
     * What else is said over every page.
     *
     * @param said
     *            whether somebody may not come near, and what else whoever opens a page has to know first
     * @param narrow
     *            where the child is told again, if it does not agree to being recorded, or null
     * @param presumed
     *            message key that says why this person is treated as a child, or null where that is certain
     * @param standing
     *            whether it is open, held for the law, or asked to be erased
     */
    public record State(CaseHead.Standing standing, CaseHead.Said said, @Nullable String narrow,
            @Nullable String presumed) {
    }

    private static final List<String> OF_WHO_LEADS = List.of("needs", "plan", "return", "follow-up", "story",
            "referrals", "documents", "consent", "legal", "access-log");
    private static final int SHOWN_IN_TITLE = 4;
    private static final int LINKS_SHOWN = 6;

    public CaseBar {
        links = List.copyOf(links);
    }

    /** The end of the number, by which the tabs of a browser are told apart. */
    public String lastFour() {
        return reference.substring(reference.length() - SHOWN_IN_TITLE);
    }

    /** The links that always stand there; the page that is open is one of them. */
    public List<Link> shown() {
        if (links.size() <= LINKS_SHOWN + 1) {
            return links;
        }
        var first = new ArrayList<>(links.subList(0, LINKS_SHOWN));
        links.stream().skip(LINKS_SHOWN).filter(Link::current).findFirst()
                .ifPresent(current -> first.set(LINKS_SHOWN - 1, current));
        return first;
    }

    /** The others, behind one more press. */
    public List<Link> more() {
        var first = shown();
        return links.stream().filter(link -> !first.contains(link)).toList();
    }

    /** The bar, with the pages that this person may open. */
    public static CaseBar of(CaseHead head, Actor actor, String current) {
        var path = "/c/" + head.ids().file();
        var links = new ArrayList<Link>();
        links.add(Link.to(path, "casefile.overview").asCurrent(current.isEmpty()));
        links.add(Link.to(path + "/days", "casefile.days").asCurrent("days".equals(current)));
        links.add(Link.to(path + "/danger", "casefile.danger").asCurrent("danger".equals(current)));
        if (leads(head, actor) || actor.places().inCare().contains(head.care().place())) {
            links.add(Link.to(path + "/stay", "casefile.stay").asCurrent("stay".equals(current)));
        }
        if (leads(head, actor)) {
            OF_WHO_LEADS.forEach(page -> links
                    .add(Link.to(path + "/" + page, "casefile." + page).asCurrent(page.equals(current))));
        } else {
            links.add(Link.to(path + "/follow-up/sighting", "casefile.sighting")
                    .asCurrent("sighting".equals(current)));
            links.add(Link.to(path + "/documents", "casefile.documents").asCurrent("documents".equals(current)));
        }
        return new CaseBar(head.ids().file(), head.reference().shown(), ChildWords.of(head.seenAs()),
                new State(head.standing(), head.care().said(), toldAgain(head, actor),
                        ChildWords.presumed(head.seenAs()).orElse(null)),
                head.callWord().orElse(null), links);
    }

    /** For who works on the case the page of consent, for who is on shift the page that says what the child was told. */
    private static @Nullable String toldAgain(CaseHead head, Actor actor) {
        if (!head.care().said().narrow()) {
            return null;
        }
        return leads(head, actor) ? "/c/" + head.ids().file() + "/consent" : "/intake/" + head.ids().intake() + "/told";
    }

    /** Who works on the case: its lead worker and the managers of the place. Who is only on shift does not (F52). */
    public static boolean leads(CaseHead head, Actor actor) {
        return actor.isLead(head.ids().intake(), head.care().worker()) || manages(head, actor);
    }

    /** Who may read what is sealed: the lead worker, who covers, and who is on shift where the child is. */
    public static boolean readsSealed(CaseHead head, Actor actor) {
        return actor.isLead(head.ids().intake(), head.care().worker())
                || actor.places().onShift().contains(head.care().place());
    }

    /** Whether this person names the lead worker. */
    public static boolean manages(CaseHead head, Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) && actor.places().managed().contains(head.care().place());
    }
}
