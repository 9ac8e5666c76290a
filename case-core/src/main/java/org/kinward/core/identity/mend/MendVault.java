package org.kinward.core.identity.mend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.identity.care.MendCovers;
import org.kinward.core.identity.mend.Finding.Kind;
import org.kinward.core.reference.ReferenceNumber;

/**
 * Compares vault and casework and brings the vault to where casework is. It only ever repeats what somebody decided in
 * casework: what nobody decided, such as details without any record, is found and left for a person.
 */
public final class MendVault {

    private static final int PAGE = 500;

    private final HeldChildren vault;
    private final RecordedChildren casework;
    private final DirectCare care;
    private final MendCovers covers;

    public MendVault(HeldChildren vault, RecordedChildren casework, DirectCare care) {
        this.vault = vault;
        this.casework = casework;
        this.care = care;
        this.covers = new MendCovers(care);
    }

    /**
     * Looks at every number on both sides once.
     *
     * @param now
     *            a time before the first look: a right taken away later, or shortly before, is not given back
     */
    public List<Finding> mend(Instant now) {
        var findings = new ArrayList<Finding>();
        fromVault(now, findings);
        fromCasework(now, findings);
        return List.copyOf(findings);
    }

    /** The vault is read first: whatever is in it then has its record in casework already. */
    private void fromVault(Instant now, List<Finding> findings) {
        for (var page = vault.after(Leaf.START, PAGE); page.last().isPresent(); page = vault
                .after(page.last().get(), PAGE)) {
            findings.addAll(unreadable(page));
            var recorded = casework.among(page.children().stream().map(HeldChild::child).toList());
            for (var held : page.children()) {
                compare(held, Optional.ofNullable(recorded.get(held.child())), now).ifPresent(findings::add);
            }
        }
    }

    private void fromCasework(Instant now, List<Finding> findings) {
        for (var page = casework.after(Leaf.START, PAGE); page.last().isPresent(); page = casework
                .after(page.last().get(), PAGE)) {
            findings.addAll(unreadable(page));
            Map<ReferenceNumber, HeldChild> held = vault
                    .among(page.children().stream().map(RecordedChild::child).toList());
            for (var recorded : page.children()) {
                if (!held.containsKey(recorded.child())) {
                    missing(recorded, now).ifPresent(findings::add);
                }
            }
        }
    }

    private static List<Finding> unreadable(Leaf<?> page) {
        return Collections.nCopies(page.unreadable(), new Finding(Kind.UNREADABLE, Optional.empty()));
    }

    private Optional<Finding> compare(HeldChild held, Optional<RecordedChild> recorded, Instant now) {
        if (recorded.isEmpty()) {
            return held.state() == HeldChild.State.ENDED
                    ? Optional.empty()
                    : Optional.of(new Finding(Kind.NO_RECORD, held.child()));
        }
        return switch (recorded.get().state()) {
            case ENDING, ERASING -> end(held.child());
            case DISCARDED, ERASED -> held.state() == HeldChild.State.ENDED ? Optional.empty() : end(held.child());
            case DRAFT, CREATED, GIVEN_AWAY -> alive(held, recorded.get(), now);
        };
    }

    private Optional<Finding> end(ReferenceNumber child) {
        if (!casework.forget(child)) {
            return Optional.empty();
        }
        var others = casework.forgottenWith(child);
        vault.end(child);
        casework.retire(child);
        others.forEach(vault::end);
        others.forEach(casework::retire);
        return Optional.of(new Finding(Kind.ENDED, child));
    }

    private Optional<Finding> alive(HeldChild held, RecordedChild recorded, Instant now) {
        if (held.state() == HeldChild.State.ENDED || held.state() == HeldChild.State.ENDING) {
            return Optional.of(new Finding(Kind.ERASED_BUT_RECORDED, held.child()));
        }
        var created = recorded.state() != RecordedChild.State.DRAFT;
        if (held.state() == HeldChild.State.HELD && !created) {
            return Optional.of(new Finding(Kind.HELD_BUT_DRAFT, held.child()));
        }
        var careMended = recorded.state() == RecordedChild.State.GIVEN_AWAY ? away(held, recorded, now)
                : care(held, recorded, now);
        if (created && held.state() == HeldChild.State.DRAFT) {
            vault.hold(held.child());
            return Optional.of(new Finding(Kind.HELD, held.child()));
        }
        return careMended ? Optional.of(new Finding(Kind.CARE, held.child())) : Optional.empty();
    }

    /** Another agency goes on with the child: nobody has a right by this number. */
    private boolean away(HeldChild held, RecordedChild recorded, Instant now) {
        if (held.place().isPresent()) {
            care.revoke(recorded.at(), now);
        }
        held.workers().forEach(worker -> care.revoke(new CareRight.LeadWorker(held.child(), worker), now));
        return covers.mend(held.covers(), Set.of(), now) || held.place().isPresent() || !held.workers().isEmpty();
    }

    private boolean care(HeldChild held, RecordedChild recorded, Instant now) {
        var mended = false;
        if (!held.place().equals(Optional.of(recorded.at().place()))) {
            care.grant(recorded.at(), now.minus(DirectCare.STILL_DECIDING));
            mended = true;
        }
        for (var worker : held.workers()) {
            if (!recorded.worker().equals(Optional.of(worker))) {
                care.revoke(new CareRight.LeadWorker(held.child(), worker), now);
                mended = true;
            }
        }
        if (recorded.worker().isPresent() && !held.workers().contains(recorded.worker().get())) {
            care.grant(new CareRight.LeadWorker(held.child(), recorded.worker().get()),
                    now.minus(DirectCare.STILL_DECIDING));
            mended = true;
        }
        return covers.mend(held.covers(), recorded.covers(), now) || mended;
    }

    private Optional<Finding> missing(RecordedChild recorded, Instant now) {
        return switch (recorded.state()) {
            case DISCARDED, ERASED -> Optional.empty();
            case ENDING, ERASING -> end(recorded.child());
            case DRAFT, CREATED, GIVEN_AWAY ->
                waitsForFirst(recorded) ? Optional.empty() : Optional.of(opened(recorded, now));
        };
    }

    /** A later file of a child is opened in the vault once the first one is there. */
    private boolean waitsForFirst(RecordedChild recorded) {
        return recorded.at().first().filter(first -> vault.among(List.of(first)).values().stream()
                .noneMatch(held -> held.state() == HeldChild.State.DRAFT || held.state() == HeldChild.State.HELD))
                .isPresent();
    }

    private Finding opened(RecordedChild recorded, Instant now) {
        var given = now.minus(DirectCare.STILL_DECIDING);
        care.grant(recorded.at(), given);
        if (recorded.state() == RecordedChild.State.GIVEN_AWAY) {
            care.revoke(recorded.at(), now);
        } else {
            recorded.worker()
                    .ifPresent(worker -> care.grant(new CareRight.LeadWorker(recorded.child(), worker), given));
            covers.mend(Set.of(), recorded.covers(), now);
        }
        if (recorded.state() != RecordedChild.State.DRAFT) {
            vault.hold(recorded.child());
        }
        return new Finding(Kind.OPENED, recorded.child());
    }
}
