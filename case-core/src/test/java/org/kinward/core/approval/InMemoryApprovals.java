package org.kinward.core.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;

/** Requests in a list, for tests without a database. */
public final class InMemoryApprovals implements Approvals {

    private final List<Approval> kept = new ArrayList<>();

    @Override
    public boolean ask(Approval.Waiting request) {
        if (kept.stream().anyMatch(one -> one.id().equals(request.id())
                || one instanceof Approval.Waiting && one.subject().isSameThing(request.subject()))) {
            return false;
        }
        return kept.add(request);
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Approval> of(CaseFileId file) {
        return kept.reversed().stream().filter(one -> one.subject().file().equals(file)).toList();
    }

    @Override
    public Optional<Approval> latest(SubjectKind kind, UUID subject) {
        return kept.reversed().stream()
                .filter(one -> one.subject().kind() == kind && one.subject().id().equals(subject)).findFirst();
    }

    @Override
    public boolean end(Approval.Ended ended) {
        var waits = kept.stream().filter(one -> one.equals(new Approval.Waiting(ended.asked()))).findFirst();
        waits.ifPresent(one -> kept.set(kept.indexOf(one), ended));
        return waits.isPresent();
    }

    /** Everything that was ever asked, the oldest first. */
    public List<Approval> all() {
        return List.copyOf(kept);
    }
}
