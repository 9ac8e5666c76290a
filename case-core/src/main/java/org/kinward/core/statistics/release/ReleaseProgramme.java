package org.kinward.core.statistics.release;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

import org.kinward.core.statistics.cube.Atoms;
import org.kinward.core.statistics.cube.CubeLimits;
import org.kinward.core.statistics.ledger.Issue;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.pattern.ExchangeSearch;
import org.kinward.core.statistics.pattern.Pattern;
import org.kinward.core.statistics.pattern.PatternSearch;
import org.kinward.core.statistics.pattern.Problem;
import org.kinward.core.statistics.release.ReleaseOutcome.Granted;
import org.kinward.core.statistics.release.ReleaseOutcome.Reason;
import org.kinward.core.statistics.release.ReleaseOutcome.Refused;

/**
 * The only way out of the house for figures. Whatever a search finds is checked by additions against everything ever
 * published before it goes, and again each time it is read.
 */
public final class ReleaseProgramme {

    private static final System.Logger LOG = System.getLogger(ReleaseProgramme.class.getName());

    private final PatternSearch search;
    private final CubeLimits limits;
    private final Consumer<Throwable> failures;

    /**
     * @param failures
     *            is told what a search failed with; a refusal does not say it to whoever asked
     */
    public ReleaseProgramme(PatternSearch search, CubeLimits limits, Consumer<Throwable> failures) {
        this.search = search;
        this.limits = limits;
        this.failures = failures;
    }

    public ReleaseProgramme(PatternSearch search, CubeLimits limits) {
        this(search, limits, ReleaseProgramme::logged);
    }

    public ReleaseProgramme() {
        this(new ExchangeSearch(), CubeLimits.USUAL);
    }

    /** Figures that are proved, or why there are none. A search that fails is a refusal, never half a release. */
    public ReleaseOutcome release(ReleaseRequest request) {
        var reason = whyNot(request);
        if (reason.isPresent()) {
            return Refused.because(reason.get());
        }
        var tooMuch = limits.tooMuch(request.ledger().family().cube(), releases(request));
        return tooMuch.isEmpty() ? search(request) : new Refused(Reason.TOO_MUCH, tooMuch);
    }

    /** What an issue shows; empty where there is none, where the ledger is another, or where its proof does not hold. */
    public Optional<ReleasedFigures> read(Ledger ledger, LedgerHead head, int issue) {
        if (!ledger.head().equals(head) || !ledger.isWhole() || issue < 0 || issue >= ledger.issues().size()) {
            return Optional.empty();
        }
        var asked = ledger.issues().get(issue);
        var question = new ReleaseQuestion(ledger.before(issue), ledger.releases().get(asked.release()),
                asked.audience());
        return question.isSafe(asked) ? Optional.of(new ReleasedFigures(question.growth(), asked)) : Optional.empty();
    }

    /** What the readers of an issue, which was read before, were shown last of an older counting; best what was meant for them. */
    public Optional<EarlierFigures> before(Ledger ledger, int issue) {
        var asked = ledger.issues().get(issue);
        var growth = new ReleaseQuestion(ledger.before(issue), ledger.releases().get(asked.release()), asked.audience())
                .growth();
        return ledger.before(issue).issues().stream()
                .filter(one -> one.release() < asked.release() && asked.audience().reads(one.audience()))
                .max(Comparator.comparingInt(Issue::release)
                        .thenComparing(one -> one.audience() == asked.audience()))
                .map(one -> new EarlierFigures(ledger.releases().get(one.release()).day(),
                        new ReleasedFigures(growth, one)));
    }

    private ReleaseOutcome search(ReleaseRequest request) {
        var question = new ReleaseQuestion(request.ledger(), request.next(), request.audience());
        return found(question.problem()).map(question::issue).filter(question::isSafe)
                .<ReleaseOutcome>map(issue -> new Granted(request.ledger().with(request.next(), issue),
                        new ReleasedFigures(question.growth(), issue)))
                .orElse(Refused.because(Reason.NOT_PROVED));
    }

    /**
     * A search is not trusted: one that fails, or goes too deep, has found nothing (R7). What is wrong with the programme itself
     * or with the machine is no refusal, and goes on to whoever asked.
     */
    private Optional<Pattern> found(Problem problem) {
        try {
            return search.find(problem);
        } catch (RuntimeException | StackOverflowError failed) {
            failures.accept(failed);
            return Optional.empty();
        }
    }

    /** Its kind only: a message could hold counts. */
    private static void logged(Throwable failed) {
        LOG.log(System.Logger.Level.WARNING, "a search for a pattern failed: {0}", failed.getClass().getName());
    }

    private static int releases(ReleaseRequest request) {
        var releases = request.ledger().releases();
        return releases.contains(request.next()) ? releases.size() : releases.size() + 1;
    }

    private static Optional<Reason> whyNot(ReleaseRequest request) {
        var family = request.ledger().family();
        if (!request.ledger().head().equals(request.head()) || !request.ledger().isWhole()) {
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
        var again = last.equals(request.next());
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
