package org.kinward.core.intake.narrow;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.SafeToContact;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.firsthour.Tonight;

/**
 * The one place that says what is still written about a child who does not agree to being recorded (F75, F79): what
 * keeps the child alive, safe and housed, and what the law makes us write. No story. Whatever is not named here is
 * closed until the child agrees; docs/consent.md has the table.
 */
public class NarrowRecord {

    private static final Set<Class<? extends IntakePage>> OPEN = Set.of(SafetyNow.class, HealthSeen.class,
            LanguageChosen.class, ToldChild.class, Escort.class, AdultWithChild.class, SexAndAge.class,
            OthersFound.class, Tonight.class, ContactRules.class, Responsible.class, HelpDaily.class,
            FirstDaysPage.HealthCheck.class, SafeToContact.class, Guardian.class, ChildStatus.class);

    private final FirstHourPages pages;

    public NarrowRecord(FirstHourPages pages) {
        this.pages = pages;
    }

    /** Whether this page is written whatever the child says. */
    public static boolean isOpen(Class<? extends IntakePage> page) {
        return OPEN.contains(page);
    }

    /** Whether this page is closed to a child who took it like that. */
    public static boolean closes(Class<? extends IntakePage> page, Optional<ToldChild> told) {
        return !isOpen(page) && told.filter(ToldChild::isRefused).isPresent();
    }

    /**
     * Refuses a page that goes beyond what was agreed, for whoever has read in this transaction how the child took it.
     *
     * @throws RecordIsNarrow
     *             if the child does not agree and this page is none of those that stay open
     */
    public static void check(IntakeId intake, Class<? extends IntakePage> page, Optional<ToldChild> told) {
        if (closes(page, told)) {
            throw new RecordIsNarrow(intake);
        }
    }

    /**
     * The same, after a look at how the child took it; what stays open costs no look.
     *
     * @throws RecordIsNarrow
     *             if the child does not agree and this page is none of those that stay open
     */
    public void check(IntakeId intake, Class<? extends IntakePage> page) {
        if (!isOpen(page)) {
            beyond(intake);
        }
    }

    /**
     * Refuses whatever else tells a story: a leg of the way, a suspected person, a need that is not safety, shelter or
     * health, how the child copes, a note of a talk.
     *
     * @throws RecordIsNarrow
     *             if the child does not agree
     */
    public void beyond(IntakeId intake) {
        if (isNarrow(intake)) {
            throw new RecordIsNarrow(intake);
        }
    }

    /** Whether the child does not agree to being recorded. */
    public boolean isNarrow(IntakeId intake) {
        return pages.some(intake, Set.of(ToldChild.class)).stream().map(ToldChild.class::cast)
                .anyMatch(ToldChild::isRefused);
    }
}
