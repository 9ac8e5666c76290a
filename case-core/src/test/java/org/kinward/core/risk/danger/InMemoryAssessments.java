package org.kinward.core.risk.danger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Looks in a list, for tests without a database. */
public final class InMemoryAssessments implements Assessments {

    private final List<Assessment> kept = new ArrayList<>();

    @Override
    public void add(Assessment.Judged judged) {
        var before = of(judged.file()).size();
        if (judged.number().number() != before) {
            throw new StaleRevision();
        }
        kept.add(new Assessment.Judged(judged.id(), judged.file(), new Revision(before + 1L), judged.signs(),
                judged.judged(), judged.suggested()));
    }

    @Override
    public boolean settle(Assessment.Settled settled) {
        if (!(find(settled.id()).orElse(null) instanceof Assessment.Judged judged)) {
            return false;
        }
        kept.set(kept.indexOf(judged), settled);
        return true;
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Assessment> of(CaseFileId file) {
        return kept.stream().filter(one -> one.file().equals(file)).toList().reversed();
    }
}
