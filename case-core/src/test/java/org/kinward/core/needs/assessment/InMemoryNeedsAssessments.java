package org.kinward.core.needs.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.needs.OpenNeeds;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Assessments in a map, for tests without a database. */
public final class InMemoryNeedsAssessments implements NeedsAssessments, OpenNeeds {

    private final Map<NeedsAssessmentId, NeedsAssessment> kept = new LinkedHashMap<>();

    @Override
    public void begin(NeedsAssessment.Begun begun, Revision seen) {
        if (of(begun.file()).size() != seen.number()) {
            throw new StaleRevision();
        }
        kept.put(begun.id(), new NeedsAssessment(begun, new Revision(seen.number() + 1), Map.of(),
                List.of(new NeedsLine(NeedsState.OPEN, begun.by(), begun.at()))));
    }

    @Override
    public void save(NeedsAssessmentId id, SavedArea saved) {
        var stands = find(id).orElseThrow();
        var before = stands.area(saved.area()).map(SavedArea::revision).orElse(Revision.NEW);
        if (!before.equals(saved.revision())) {
            throw new StaleRevision();
        }
        kept.put(id, stands.with(saved.next()));
    }

    @Override
    public void move(NeedsAssessment seen, NeedsLine line) {
        if (find(seen.id()).map(NeedsAssessment::revision).filter(seen.revision()::equals).isEmpty()) {
            throw new StaleRevision();
        }
        kept.computeIfPresent(seen.id(), (_, stands) -> stands.moved(line));
    }

    @Override
    public Optional<NeedsAssessment> find(NeedsAssessmentId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<NeedsAssessment> of(CaseFileId file) {
        return kept.values().stream().filter(one -> one.file().equals(file)).toList().reversed();
    }

    @Override
    public List<OpenNeed> openOf(CaseFileId file) {
        return of(file).stream().filter(NeedsAssessment::wasGiven).findFirst().map(NeedsAssessment::needs)
                .orElse(List.of());
    }
}
