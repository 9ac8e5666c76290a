package org.kinward.core.intake.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.firsthour.ContactRules;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.later.AdultChecklist;
import org.kinward.core.intake.later.ChildChecklist;
import org.kinward.core.intake.later.KnownSigns;
import org.kinward.core.intake.narrow.NarrowRecord;

/**
 * Opens an intake for reading; every look is written down in the transaction that reads. An intake that is being
 * discarded or was is not there any more.
 */
public class ReadFirstHour {

    /** Said over every page: girl or boy, how old, whether somebody may not come near, whether the child agrees. */
    private static final Set<Class<? extends IntakePage>> BESIDE = Set.of(SexAndAge.class, ContactRules.class,
            ToldChild.class);

    private final Intakes intakes;
    private final FirstHourPages pages;
    private final AuditTrail trail;

    public ReadFirstHour(Intakes intakes, FirstHourPages pages, AuditTrail trail) {
        this.intakes = intakes;
        this.pages = pages;
        this.trail = trail;
    }

    /**
     * An intake as it is now.
     *
     * @param pages
     *            the saved pages that were asked for, in the order of the first hour
     */
    public record Opened(Intake intake, List<IntakePage> pages) {

        public Opened {
            pages = List.copyOf(pages);
        }

        /** One of the pages; empty if it was never saved. */
        public <P extends IntakePage> Optional<P> page(Class<P> type) {
            return pages.stream().filter(type::isInstance).map(type::cast).findFirst();
        }

        /**
         * Refuses to write a page that goes beyond what the child agreed to.
         *
         * @throws org.kinward.core.intake.narrow.RecordIsNarrow
         *             if the child does not agree and this page is none of those that stay open
         */
        public void refuseBeyond(Class<? extends IntakePage> page) {
            NarrowRecord.check(intake.id(), page, page(ToldChild.class));
        }

        public boolean isDraft() {
            return intake instanceof DraftIntake;
        }
    }

    /** Everything that was answered so far. */
    @Transactional
    public Optional<Opened> all(IntakeId id) {
        return shown(everything(id));
    }

    /**
     * One page, what stands over every page, and what others told already, so that nobody asks again (F16); with what
     * the child is told also the language it is told in, with a checklist the pages that answer some of its lines.
     */
    @Transactional
    public Optional<Opened> page(IntakeId id, Class<? extends IntakePage> type) {
        return shown(toAnswer(id, type));
    }

    /**
     * The same for somebody who has just answered. It writes nothing down: the answer will, in this transaction or a
     * later one. Whoever shows something of it calls {@link #written} in the transaction that reads.
     */
    @Transactional
    public Optional<Opened> toAnswer(IntakeId id, Class<? extends IntakePage> type) {
        var asked = new HashSet<Class<? extends IntakePage>>(BESIDE);
        asked.add(type);
        asked.add(AccountsTold.class);
        if (type == ToldChild.class) {
            asked.add(LanguageChosen.class);
        }
        if (type == ChildChecklist.class || type == AdultChecklist.class) {
            asked.addAll(KnownSigns.PAGES);
        }
        return together(id, pages.some(id, asked));
    }

    /** The intake alone, for somebody who has just answered something that is on no page. */
    @Transactional
    public Optional<Opened> toAnswer(IntakeId id) {
        return together(id, List.of());
    }

    /** Writes down that this was shown. */
    @Transactional
    public void written(Opened shown) {
        trail.record(AuditEntry.done(AuditAction.INTAKE_VIEWED, AuditObject.INTAKE, shown.intake().id().value()));
    }

    /** The intake, and of its pages only what stands beside every other. */
    @Transactional
    public Optional<Opened> alone(IntakeId id) {
        return shown(together(id, pages.some(id, BESIDE)));
    }

    /** A record to be printed on a paper of this kind; the print and what it is for are written down as well. */
    @Transactional
    public Optional<Opened> forPaper(IntakeId id, AuditObject paper, String purpose) {
        var opened = shown(everything(id)).filter(one -> one.intake() instanceof CreatedIntake);
        opened.ifPresent(
                _ -> trail.record(AuditEntry.done(AuditAction.PRINTED, paper, id.value()).forPurpose(purpose)));
        return opened;
    }

    private Optional<Opened> everything(IntakeId id) {
        return together(id, pages.allOf(id));
    }

    /** The pages come first: where they are kept beside their intake, it comes along and is not asked for again. */
    private Optional<Opened> together(IntakeId id, List<IntakePage> found) {
        return intakes.find(id).filter(intake -> intake instanceof DraftIntake || intake instanceof CreatedIntake)
                .map(intake -> new Opened(intake, found));
    }

    private Optional<Opened> shown(Optional<Opened> found) {
        found.ifPresent(this::written);
        return found;
    }
}
