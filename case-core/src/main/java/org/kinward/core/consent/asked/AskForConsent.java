package org.kinward.core.consent.asked;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.use.UseProblem;
import org.kinward.core.saving.OnceKey;

/** Adds one use that is to be asked about. */
public class AskForConsent {

    /** What came of it. */
    public sealed interface Outcome {

        /** It can be asked about under this id, from now on or for long. */
        record Added(ConsentId id) implements Outcome {
        }

        /** It may not be asked for like this. */
        record Refused(UseProblem problem) implements Outcome {
        }

        /** Not there for this person. */
        record NotThere() implements Outcome {
        }
    }

    /**
     * What is to be asked.
     *
     * @param id
     *            the key of the form: the same form adds one use
     */
    public record Request(ConsentId id, CaseFileId file, Use use, Days days) {
    }

    /** Today and the day of the record, on the clock of the agency. */
    public record Days(LocalDate today, LocalDate record) {
    }

    private final Consents consents;

    private final CaseMoves moves;

    public AskForConsent(Consents consents, CaseMoves moves) {
        this.consents = consents;
        this.moves = moves;
    }

    /**
     * Adds it; what stands there already is not added a second time.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form has asked for something else before
     */
    @Transactional
    public Outcome ask(Request request, Actor by, Instant now) {
        var file = moves.at(request.file(), by, AuditAction.CONSENT_ADDED);
        if (file.isEmpty()) {
            return new Outcome.NotThere();
        }
        var problem = UseProblem.of(request.use(), request.days().today(), request.days().record());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        return new Outcome.Added(add(request, file.get(), by, now));
    }

    private ConsentId add(Request request, CaseFile file, Actor by, Instant now) {
        var stamp = new OnceKey(request.id().value(),
                "ask consent of " + request.file().value() + " " + request.use().key());
        var first = moves.isFirst(stamp, by.person());
        var id = consents.add(Consent.first(request.id(), request.file(), request.use(), now), by.person());
        if (first && id.equals(request.id())) {
            moves.record(AuditAction.CONSENT_ADDED, AuditObject.CONSENT, id.value(), file);
        }
        return id;
    }
}
