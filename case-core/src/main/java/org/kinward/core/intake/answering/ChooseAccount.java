package org.kinward.core.intake.answering;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * Two accounts of the same differ: somebody marks which one decisions use, and why; the child is not asked again (F16).
 * What is chosen becomes the present answers of the page, so that every list, task and age follows it; the account that
 * stood there before is kept beside it.
 */
public class ChooseAccount {

    /** Pages on which people can tell the same differently. On the others stands what we did or decided ourselves. */
    private static final Set<Class<? extends FirstHourPage>> ACCOUNTS = Set.of(SafetyNow.class, HealthSeen.class,
            LanguageChosen.class, Escort.class, AdultWithChild.class, SexAndAge.class, OthersFound.class,
            ContactRules.class);

    private final ReadFirstHour read;
    private final AnswerFirstHour answer;
    private final FirstHourPages pages;
    private final AuditTrail trail;

    public ChooseAccount(ReadFirstHour read, AnswerFirstHour answer, FirstHourPages pages, AuditTrail trail) {
        this.read = read;
        this.answer = answer;
        this.pages = pages;
        this.trail = trail;
    }

    /**
     * Which account of which page.
     *
     * @param earlier
     *            one that is kept beside the page; empty for the one that stands there now
     */
    public record Account(IntakeId intake, Class<? extends FirstHourPage> page, Optional<UUID> earlier) {
    }

    /**
     * A choice.
     *
     * @param key
     *            of the form: pressed twice, it is one choice
     * @param seen
     *            the revision that the page had when the accounts were compared
     * @param why
     *            3 to 300 signs, without names
     */
    public record Request(UUID key, Account account, Revision seen, String why) {
    }

    /** Whether there is anything to choose on this page. */
    public static boolean isOf(Class<? extends FirstHourPage> page) {
        return ACCOUNTS.contains(page);
    }

    /**
     * Marks the account and says what it is.
     *
     * @throws NotThere
     *             if there is no such intake or account for this person
     * @throws StaleRevision
     *             if the page was answered since the accounts were compared; nothing is changed then
     */
    @Transactional
    public FirstHourPage choose(Request request, PersonId by, Instant now) {
        var account = request.account();
        var present = read.toAnswer(account.intake(), account.page()).filter(_ -> isOf(account.page()))
                .flatMap(opened -> opened.page(account.page())).orElseThrow(NotThere::new);
        var wanted = account.earlier().isEmpty() ? present
                : pages.earlier(account.intake(), account.page(), account.earlier().get()).orElseThrow(NotThere::new);
        var stands = wanted.equals(present);
        var revision = stands ? present.revision() : new Revision(present.revision().number() + 1);
        var change = new FirstHourPages.Change(by, now, true);
        if (pages.use(new FirstHourPages.Used(request.key(), wanted, revision, request.why()), change)) {
            if (!present.revision().equals(request.seen())) {
                throw new StaleRevision();
            }
            if (!stands) {
                answer.answer(AnswerFirstHour.Request.chosen(wanted), by, now);
            }
            trail.record(AuditEntry.done(AuditAction.ACCOUNT_CHOSEN, AnswerFirstHour.word(wanted),
                    account.intake().value()));
        }
        return wanted;
    }
}
