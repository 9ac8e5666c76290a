package org.kinward.web.returning;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.returning.plan.ReturnState;
import org.kinward.web.approval.ApprovalPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;

/**
 * What the page about going home shows.
 *
 * @param facts
 *            what is wanted of the newest return
 * @param missing
 *            what is missing still, and where it is done
 */
record ReturnPage(List<SummaryRow> facts, List<Words> missing, Asked asked, May may, Lists lists) {

    /**
     * How it stands.
     *
     * @param state
     *            message key of where the newest return stands
     * @param standing
     *            message key of somebody else's agreement
     * @param request
     *            where the request is read, or null
     */
    record Asked(String state, String standing, @Nullable String request) {
    }

    /** What this person may press. */
    record May(boolean write, boolean prepare, boolean ask, boolean setOff, boolean emergency) {
    }

    /** Homes, what the child wants, what is done, and what happened. */
    record Lists(List<Home> homes, List<TimelineEntry> wishes, List<Todo> steps, List<TimelineEntry> history) {
    }

    /** One home. */
    record Home(UUID id, Words who, List<SummaryRow> rows) {
    }

    /** One step; with no id where there is nothing to say, and none where no other agency can be asked. */
    record Todo(Words what, List<Words> lines, @Nullable UUID open, @Nullable UUID ask) {
    }

    static ReturnPage of(Whole whole, Actor actor) {
        var standing = whole.standing();
        var prepared = whole.prepared().filter(_ -> whole.isOpen());
        var before = whole.stands().missing().stream().filter(one -> !one.mayFollow()).toList();
        var may = new May(whole.isOpen(),
                whole.isOpen() && !whole.known().families().isEmpty()
                        && whole.newest().filter(one -> !one.state().allowsAnother()).filter(
                                one -> one.state() != ReturnState.PREPARED).isEmpty(),
                prepared.isPresent() && before.isEmpty() && !standing.isAskedFor(),
                prepared.isPresent() && whole.stands().missing().isEmpty() && standing.holds(),
                prepared.isPresent() && whole.manages(actor)
                        && whole.stands().missing().stream().anyMatch(one -> !one.isStop()));
        return new ReturnPage(whole.newest().map(one -> ReturnWords.facts(one, whole)).orElse(List.of()),
                whole.stands().missing().stream().sorted().map(Words::of).toList(),
                new Asked(whole.newest().map(one -> Option.termKey(one.state())).orElse("returning.none"),
                        "approval.standing." + standing,
                        whole.stands().approval().map(one -> ApprovalPath.one(whole.file(), one.id().value()))
                                .orElse(null)),
                may, new Lists(ReturnWords.homes(whole), ReturnWords.wishes(whole), ReturnWords.steps(whole),
                        ReturnWords.history(whole)));
    }
}
