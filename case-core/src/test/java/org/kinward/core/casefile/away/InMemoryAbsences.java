package org.kinward.core.casefile.away;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Keeps absences in memory. */
public final class InMemoryAbsences implements Absences {

    private final Map<AbsenceId, Absence> absences = new LinkedHashMap<>();

    @Override
    public Absence save(Absence absence) {
        var before = absences.get(absence.id());
        if (!absence.revision().equals(before == null ? Revision.NEW : before.revision())
                || (before != null && before.endedAt().isPresent())) {
            throw new StaleRevision();
        }
        var saved = new Absence(absence.id(), absence.agency(), absence.person(), absence.time(), absence.endedAt(),
                new Revision(absence.revision().number() + 1));
        absences.put(absence.id(), saved);
        return saved;
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return Optional.ofNullable(absences.get(id));
    }

    @Override
    public List<Absence> holdOverlapping(PersonId person, AwayTime time) {
        return absences.values().stream().filter(one -> one.person().equals(person) && one.endedAt().isEmpty())
                .filter(one -> one.time().from().isBefore(time.until()) && one.time().until().isAfter(time.from()))
                .sorted(Comparator.comparing(one -> one.time().from())).toList();
    }
}
