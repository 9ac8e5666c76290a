package org.kinward.core.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Case files in a map, for tests without a database. */
public final class InMemoryCaseFiles implements CaseFiles {

    private final Map<CaseFileId, CaseFile> files = new HashMap<>();
    private final Predicate<PersonId> takers;

    /** Only these people may take a case file. */
    public InMemoryCaseFiles(Predicate<PersonId> takers) {
        this.takers = takers;
    }

    @Override
    public Revision open(OpenCaseFile first) {
        if (of(first.intake()).isPresent()) {
            throw new IllegalStateException("the intake has its case file");
        }
        return keep(first);
    }

    /** These drafts are further files of a child. */
    public final Map<IntakeId, ChildId> known = new HashMap<>();

    /** These are followed by a further one. */
    public final Set<CaseFileId> followed = new HashSet<>();

    @Override
    public boolean isFollowed(CaseFileId file) {
        return followed.contains(file);
    }

    @Override
    public Optional<ChildId> knownChild(IntakeId draft) {
        return Optional.ofNullable(known.get(draft));
    }

    @Override
    public void hold(CaseFileId file) {
        // one thread, nobody to wait for
    }

    @Override
    public Optional<CaseFile> find(CaseFileId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<CaseFile> of(IntakeId intake) {
        return files.values().stream().filter(file -> file.intake().equals(intake)).findFirst();
    }

    @Override
    public boolean mayTake(CaseFile file, PersonId worker) {
        return takers.test(worker);
    }

    @Override
    public Revision move(CaseFile moved) {
        if (!files.get(moved.id()).revision().equals(moved.revision())) {
            throw new StaleRevision();
        }
        return switch (moved) {
            case OpenCaseFile open -> keep(open);
            case ClosedCaseFile closed -> {
                var next = keep(closed.before());
                files.put(moved.id(), ((OpenCaseFile) files.get(moved.id())).closed(closed.closedAt()));
                yield next;
            }
        };
    }

    @Override
    public Revision assign(OpenCaseFile assigned) {
        if (!files.get(assigned.id()).revision().equals(assigned.revision())) {
            throw new StaleRevision();
        }
        return keep(assigned);
    }

    private Revision keep(OpenCaseFile file) {
        var next = new Revision(file.revision().number() + 1);
        files.put(file.id(), new OpenCaseFile(file.id(), file.child(), file.intake(), file.reference(), file.home(),
                file.openedAt(), next));
        return next;
    }
}
