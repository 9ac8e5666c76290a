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
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * Two accounts of the same differ: somebody marks which one decisions use, and why; the child is not asked again (F16).
 * What is chosen becomes the present answers of the page, so that every list, task and age follows it; the account that
 * stood there before is kept beside it.
 */
public class ChooseAccount {

    /** Pages on which people can tell the same differently. On the others stands what we did or decided ourselves. */
    private static final Set<Class<? extends IntakePage>> ACCOUNTS = Set.of(SafetyNow.class, HealthSeen.class,
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
    public record Account(IntakeId intake, Class<? extends IntakePage> page, Optional<UUID> earlier) {
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

    /**
     * An account that somebody wants to choose.
     *
     * @param child
     *            whose it is
     * @param present
     *            the revision that the page has now
     */
    public record Wanted(ReferenceNumber child, IntakePage account, Revision present) {
    }

    /** Whether there is anything to choose on this page. */
    public static boolean isOf(Class<? extends IntakePage> page) {
        return ACCOUNTS.contains(page) || (RecordPage.class.isAssignableFrom(page) && page != ChildStatus.class);
    }

    /**
     * The account before it is chosen: what the vault must be told first hangs on what it says.
     *
     * @throws NotThere
     *             if there is no such intake or account for this person
     */
    @Transactional
    public Wanted look(Account account) {
        var opened = opened(account);
        var present = present(opened, account);
        return new Wanted(opened.intake().reference(), wanted(account, present), present.revision());
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
    public IntakePage choose(Request request, PersonId by, Instant now) {
        var account = request.account();
        var opened = opened(account);
        var present = present(opened, account);
        var wanted = wanted(account, present);
        if (pages.isUsed(request.key())) {
            return wanted;
        }
        if (!present.revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        var revision = wanted.equals(present) ? present.revision()
                : written(AnswerFirstHour.Request.chosen(wanted).over(opened), by, now);
        var used = new FirstHourPages.Used(request.key(), wanted, revision, request.why());
        if (pages.use(used, new FirstHourPages.Change(by, now, true))) {
            trail.record(AuditEntry.done(AuditAction.ACCOUNT_CHOSEN, AnswerFirstHour.word(wanted),
                    account.intake().value()));
        }
        return wanted;
    }

    private ReadFirstHour.Opened opened(Account account) {
        var opened = read.toAnswer(account.intake(), account.page()).filter(_ -> isOf(account.page()))
                .orElseThrow(NotThere::new);
        opened.refuseBeyond(account.page());
        return opened;
    }

    private static IntakePage present(ReadFirstHour.Opened opened, Account account) {
        return opened.page(account.page()).orElseThrow(NotThere::new);
    }

    private IntakePage wanted(Account account, IntakePage present) {
        return account.earlier().isEmpty() ? present
                : pages.earlier(account.intake(), account.page(), account.earlier().get()).orElseThrow(NotThere::new);
    }

    /**
     * Writes an earlier account as the present answers; it has this revision from now on. Hours count from this choice, also of
     * what a paper told: what was due by it was asked for when the paper was entered.
     */
    private Revision written(AnswerFirstHour.Request account, PersonId by, Instant now) {
        return switch (answer.answer(account, by, now)) {
            case AnswerFirstHour.Outcome.Saved(var revision) -> revision;
            case AnswerFirstHour.Outcome.Ended _,AnswerFirstHour.Outcome.NotThere _ -> throw new NotThere();
        };
    }
}
