package org.kinward.core.statistics.release;

import java.util.List;
import java.util.Optional;

import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.pattern.ExchangeSearch;
import org.kinward.core.statistics.pattern.PatternSearch;
import org.kinward.core.statistics.release.ReleaseOutcome.Granted;
import org.kinward.core.statistics.release.ReleaseOutcome.Reason;
import org.kinward.core.statistics.release.ReleaseOutcome.Refused;

/**
 * The only way out of the house for figures. Whatever a search finds is checked by additions against everything ever
 * published before it goes, and again each time it is read.
 */
public final class ReleaseProgramme {

    private final PatternSearch search;
    private final CubeLimits limits;

    public ReleaseProgramme(PatternSearch search, CubeLimits limits) {
        this.search = search;
        this.limits = limits;
    }

    public ReleaseProgramme() {
        this(new ExchangeSearch(), CubeLimits.USUAL);
    }

    /** Figures that are proved, or why there are none. An error on the way is a refusal, never half a release. */
    public ReleaseOutcome release(ReleaseRequest request) {
        try {
            var reason = whyNot(request);
            if (reason.isPresent()) {
                return Refused.because(reason.get());
            }
            var tooMuch = limits.tooMuch(request.ledger().family().cube(), releases(request));
            return tooMuch.isEmpty() ? search(request) : new Refused(Reason.TOO_MUCH, tooMuch);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            return Refused.because(Reason.NOT_PROVED);
        }
    }

    /** What an issue shows; empty where the ledger is another or its proof does not hold. */
    public Optional<ReleasedFigures> read(Ledger ledger, LedgerHead head, int issue) {
        try {
            if (!ledger.head().equals(head)) {
                return Optional.empty();
            }
            var asked = ledger.issues().get(issue);
            var question = new ReleaseQuestion(ledger.before(issue), ledger.releases().get(asked.release()),
                    asked.audience());
            return question.isSafe(asked) ? Optional.of(new ReleasedFigures(question.growth(), asked))
                    : Optional.empty();
        } catch (RuntimeException error) {
            return Optional.empty();
        }
    }

    private ReleaseOutcome search(ReleaseRequest request) {
        var question = new ReleaseQuestion(request.ledger(), request.next(), request.audience());
        return search.find(question.problem()).map(question::issue).filter(question::isSafe)
                .<ReleaseOutcome>map(issue -> new Granted(request.ledger().with(request.next(), issue),
                        new ReleasedFigures(question.growth(), issue)))
                .orElse(Refused.because(Reason.NOT_PROVED));
    }

    private static int releases(ReleaseRequest request) {
        var releases = request.ledger().releases();
        return releases.contains(request.next()) ? releases.size() : releases.size() + 1;
    }

    private static Optional<Reason> whyNot(ReleaseRequest request) {
        var family = request.ledger().family();
        if (!request.ledger().head().equals(request.head())) {
            return Optional.of(Reason.ANOTHER_LEDGER);
        }
        if (family.protection() == ReleaseFamily.Protection.NOISY) {
            return Optional.of(Reason.NOISY);
        }
        if (request.next().atoms().size() != new Atoms(family.cube()).count()) {
            return Optional.of(Reason.NOT_PROVED);
        }
        return request.ledger().releases().isEmpty() ? Optional.empty() : whyNotAfter(request);
    }

    private static Optional<Reason> whyNotAfter(ReleaseRequest request) {
        var ledger = request.ledger();
        var last = ledger.releases().getLast();
        var again = List.of(last).contains(request.next());
        if (again && ledger.issues().stream().anyMatch(
                issue -> issue.release() == ledger.releases().size() - 1 && issue.audience() == request.audience())) {
            return Optional.of(Reason.ISSUED_BEFORE);
        }
        if (!again && !request.ledger().family().mayFollow(last.day(), request.next().day())) {
            return Optional.of(Reason.TOO_SOON);
        }
        return request.next().atoms().growFrom(last.atoms()) ? Optional.empty() : Optional.of(Reason.SHRUNK);
    }
}
