package org.kinward.core.approval;

import java.util.List;
import java.util.Optional;

import org.kinward.core.approval.rule.SubjectKind;

/** Everything that approval is asked for, by its kind. */
public class Approvables {

    private final List<Approvable> all;

    /**
     * @throws IllegalArgumentException
     *             if two are of one kind
     */
    public Approvables(List<Approvable> all) {
        this.all = List.copyOf(all);
        if (all.stream().map(Approvable::kind).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a kind of thing has one keeper");
        }
    }

    Optional<Approvable> of(SubjectKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Whether there is this version of it now. */
    boolean isNow(Subject subject) {
        return of(subject.kind()).flatMap(one -> one.version(subject.id())).filter(subject.version()::equals)
                .isPresent();
    }
}
