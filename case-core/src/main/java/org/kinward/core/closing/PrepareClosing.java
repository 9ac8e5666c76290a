package org.kinward.core.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * Whoever works on a case prepares its closing: reason, what was looked at, what the child thinks. Each save is a new
 * version: what somebody agreed to before does not hold for it.
 */
public class PrepareClosing {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, REASON_NOT_IN_THE_LIST,
        /** A case that goes to another agency is closed by its transfer, never by hand. */
        BY_TRANSFER,
        /** The child was not looked for up to the last rung, or was reached since. */
        SEARCH_FIRST,
        /** Who asks alone that the help ends is sixteen for certain. */
        TOO_YOUNG,
        /** Help after eighteen was not offered, or goes on: a birthday closes nothing. */
        AFTERCARE_FIRST,
        /** It is ticked that the child was asked about later contact, and nobody wrote down what it said. */
        LATER_CONTACT_FIRST, NOT_THERE
    }

    /**
     * What is written, over what was seen.
     *
     * @param id
     *            of the closing that is being prepared, or a fresh one
     */
    public record Request(ClosingId id, CaseFileId file, Revision seen, Closing.Said said) {
    }

    private final Closings closings;

    private final CodeLists lists;

    private final Beside beside;

    private final CaseMoves moves;

    /** What says whether a reason holds, and whether the child was asked about later contact. */
    public record Beside(ReasonHolds reasons, Consents consents) {
    }

    public PrepareClosing(Closings closings, CodeLists lists, Beside beside, CaseMoves moves) {
        this.closings = closings;
        this.lists = lists;
        this.beside = beside;
        this.moves = moves;
    }

    /**
     * Writes it down. What says the same as before changes nothing.
     *
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome write(Request request, Actor by, Instant now) {
        var found = moves.at(request.file(), by, AuditAction.CLOSING_WRITTEN);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var file = found.get();
        if (!isOffered(request.said().reason(), by.agency())) {
            return Outcome.REASON_NOT_IN_THE_LIST;
        }
        var unmet = beside.reasons().unmet(request.said().reason().code(), file.id(), now);
        if (unmet.isPresent()) {
            return refusal(unmet.get());
        }
        if (request.said().checked().contains(Checked.LATER_CONTACT_ASKED) && !wasAsked(file)) {
            return Outcome.LATER_CONTACT_FIRST;
        }
        var before = closings.prepared(file.id());
        if (before.filter(one -> one.said().equals(request.said())).isEmpty()) {
            keep(request, before, file, new Closing.By(by.person(), now));
        }
        return Outcome.WRITTEN;
    }

    private static Outcome refusal(ReasonHolds.Unmet unmet) {
        return switch (unmet) {
            case BY_TRANSFER -> Outcome.BY_TRANSFER;
            case SEARCH_FIRST -> Outcome.SEARCH_FIRST;
            case TOO_YOUNG -> Outcome.TOO_YOUNG;
            case AFTERCARE_FIRST -> Outcome.AFTERCARE_FIRST;
        };
    }

    private boolean wasAsked(CaseFile file) {
        return beside.consents().of(file.id()).stream().anyMatch(one -> one.use().isAskedOnce()
                && !(one.child() instanceof Voice.NotAsked));
    }

    private boolean isOffered(Listed reason, AgencyId agency) {
        return lists.of(Set.of(CodeList.CLOSING), agency).getOrDefault(CodeList.CLOSING, List.of())
                .stream().anyMatch(line -> !line.isRetired() && line.code().equals(reason.code()));
    }

    private void keep(Request request, Optional<Closing> before, CaseFile file, Closing.By by) {
        if (!before.map(Closing::revision).orElse(Revision.NEW).equals(request.seen())
                || before.filter(one -> !one.id().equals(request.id())).isPresent()) {
            throw new StaleRevision();
        }
        closings.write(new Closing(request.id(), file.id(), request.seen(), request.said(),
                before.flatMap(Closing::why), Optional.empty()), by);
        moves.record(AuditAction.CLOSING_WRITTEN, AuditObject.CLOSING, request.id().value(), file);
    }
}
