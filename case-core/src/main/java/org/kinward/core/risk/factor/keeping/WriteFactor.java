package org.kinward.core.risk.factor.keeping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** Writes down what opened the door for a child, or what protects it. */
public class WriteFactor {

    private final Factors factors;

    private final CodeLists lists;

    private final CaseMoves moves;

    public WriteFactor(Factors factors, CodeLists lists, CaseMoves moves) {
        this.factors = factors;
        this.lists = lists;
        this.moves = moves;
    }

    /**
     * Writes it down once; its id is the key of the form.
     *
     * @param today
     *            the day at the agency
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has written something else before, or somebody wrote the same at the same moment
     */
    @Transactional
    public FactorOutcome write(Factor first, LocalDate today, Actor by) {
        var file = moves.at(first.file(), by, AuditAction.FACTOR_WRITTEN);
        if (file.isEmpty()) {
            return new FactorOutcome.NotThere();
        }
        var problem = problem(first, today, by);
        if (problem.isPresent()) {
            return new FactorOutcome.Refused(problem.get());
        }
        if (moves.isFirst(stamp(first), by.person())) {
            keep(first, file.get());
        }
        return new FactorOutcome.Written();
    }

    private void keep(Factor first, CaseFile file) {
        if (!factors.add(first)) {
            throw new StaleRevision();
        }
        moves.record(AuditAction.FACTOR_WRITTEN, AuditObject.FACTOR, first.id().value(), file);
    }

    private Optional<FactorProblem> problem(Factor first, LocalDate today, Actor by) {
        var about = first.about();
        var list = about.kind().list();
        var offered = lists.of(Set.of(list), by.agency()).get(list);
        if (offered == null || offered.stream()
                .noneMatch(line -> !line.isRetired() && line.code().equals(about.what().code()))) {
            return Optional.of(FactorProblem.NOT_IN_THE_LIST);
        }
        if (factors.of(first.file()).stream().anyMatch(other -> isSame(first, other))) {
            return Optional.of(FactorProblem.THERE_ALREADY);
        }
        return FactorProblem.of(first.last().evidence(), today)
                .or(() -> first.tippedNow().flatMap(tipped -> FactorProblem.of(tipped, today)));
    }

    /** What is <em>other</em> is the same only in the same words; a form sent twice is one and the same. */
    private static boolean isSame(Factor first, Factor other) {
        return !other.id().equals(first.id()) && other.about().kind() == first.about().kind()
                && other.about().what().equals(first.about().what());
    }

    private static OnceKey stamp(Factor first) {
        return new OnceKey(first.id().value(), "factor of " + first.file().value() + " " + first.about() + " "
                + first.last().evidence() + " " + first.tippedNow().map(Tipped::changed));
    }
}
