package org.kinward.web.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.child.ChildLine;
import org.kinward.reporting.child.ChildLists;
import org.kinward.reporting.child.LinesPage;
import org.kinward.reporting.child.ListAsked;
import org.kinward.reporting.child.ListScope;
import org.kinward.reporting.child.PlaceNames;
import org.springframework.stereotype.Component;

/** Reads lists and writes down in the same transaction who was shown whom: no entry, no page. */
@Component
class ChildPages {

    private static final AuditObject LIST = AuditObject.CHILDREN;

    private final ChildLists lists;

    private final PlaceNames places;

    private final AuditTrail trail;

    ChildPages(ChildLists lists, PlaceNames places, AuditTrail trail) {
        this.lists = lists;
        this.places = places;
        this.trail = trail;
    }

    /** A page of a list with the names of the places that may be chosen. */
    record Listed(LinesPage page, Map<PlaceId, String> places) {
    }

    @Transactional
    public Listed list(ListAsked asked, Actor actor) {
        var page = lists.page(asked);
        var scope = switch (asked.scope()) {
            case ListScope.Mine(var worker) -> worker.value();
            case ListScope.Covered(var cover) -> cover.value();
            case ListScope.AtPlace(var place) -> place.value();
        };
        if (asked.scope() instanceof ListScope.Covered) {
            trail.record(listed(AuditAction.CHILDREN_LISTED, page.lines(), scope).forPurpose(AuditedRequest.COVERING));
        } else {
            record(AuditAction.CHILDREN_LISTED, page.lines(), scope);
        }
        return new Listed(page, places.of(actor.places().inCare()));
    }

    @Transactional
    public List<ChildLine> byNumber(ReferenceNumber number) {
        return searched(lists.withNumbers(Set.of(number)));
    }

    /** By call word in the places the person cares for, together with what the vault has found. */
    @Transactional
    public List<ChildLine> byWordOr(String word, Set<ReferenceNumber> found, Actor actor) {
        return searched(lists.withCallWordOr(word, actor.places().inCare(), found));
    }

    @Transactional
    public List<ChildLine> byVault(Set<ReferenceNumber> found) {
        return searched(lists.withNumbers(found));
    }

    /** A search that looked for nothing, because what was typed cannot be looked for. */
    @Transactional
    public void notSearched() {
        trail.record(AuditEntry.refused(AuditAction.RECORD_SEARCHED, LIST));
    }

    @Transactional
    public List<ChildLine> found(Set<UUID> files) {
        var lines = lists.withFiles(files);
        record(AuditAction.CHILDREN_LISTED, lines);
        return lines;
    }

    private List<ChildLine> searched(List<ChildLine> lines) {
        record(AuditAction.RECORD_SEARCHED, lines);
        return lines;
    }

    private void record(AuditAction action, List<ChildLine> lines, UUID... scope) {
        trail.record(listed(action, lines, scope));
    }

    private static AuditEntry listed(AuditAction action, List<ChildLine> lines, UUID... scope) {
        var subjects = new ArrayList<>(List.of(scope));
        lines.forEach(line -> subjects.add(line.file()));
        return new AuditEntry(action, LIST, subjects, AuditEntry.Outcome.DONE);
    }
}
