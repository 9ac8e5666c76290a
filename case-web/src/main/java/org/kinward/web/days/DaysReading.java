package org.kinward.web.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.card.CardOffer;
import org.kinward.core.intake.card.CardOffers;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.reporting.access.AgencyLaw;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.intake.childpaper.ChildPaperList;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.stereotype.Component;

/** Reads the first days of a record, and writes down in the same transaction that somebody looked. */
@Component
class DaysReading {

    private final CaseReading cases;

    private final CaseFiles files;

    private final Kept kept;

    private final AgencyZones zones;

    /** What is kept of the first days. */
    @Component
    record Kept(FirstHourPages pages, TalksHeld talks, AgencyLaw law, CardOffers cards, ChildPaperList papers) {
    }

    /** The talks, and what their papers say. */
    @Component
    record TalksHeld(Talks talks, PaperMarks papers) {

        private Held of(IntakeId intake) {
            var held = talks.of(intake);
            return new Held(held, held.stream().anyMatch(talk -> talk.paper().isPresent())
                    ? papers.ofTalks(intake.value()) : Map.of());
        }
    }

    /** The talks that were held, and of those that were told on paper what the paper says, by number. */
    record Held(List<Talk> talks, Map<Integer, PaperMarks.Mark> papers) {

        static final Held NONE = new Held(List.of(), Map.of());

        int size() {
            return talks.size();
        }
    }

    DaysReading(CaseReading cases, CaseFiles files, Kept kept, AgencyZones zones) {
        this.cases = cases;
        this.files = files;
        this.kept = kept;
        this.zones = zones;
    }

    /**
     * The first days as this person may see them.
     *
     * @param kinds
     *            the sheets that this person opens, in their order
     * @param pages
     *            those of them that were saved
     * @param talks
     *            none for who is only on shift
     * @param papers
     *            none for who is only on shift
     * @param forbidden
     *            those that the law forbids to ask; they are named and not opened
     */
    record FirstDays(CaseHead head, boolean leads, List<SheetKind> kinds, List<IntakePage> pages, Held talks,
            ChildPaperList.Seen papers, Set<SheetKind> forbidden) {
    }

    @Transactional
    FirstDays open(UUID file, Actor actor) {
        var head = cases.head(file, AuditAction.RECORD_VIEWED);
        var intake = new IntakeId(head.ids().intake());
        var leads = CaseBar.leads(head, actor);
        var kinds = SheetKind.ofDays().stream().filter(kind -> leads || !kind.isForLeads()).toList();
        Set<Class<? extends IntakePage>> asked = kinds.stream().map(SheetKind::page)
                .collect(Collectors.toCollection(HashSet::new));
        return new FirstDays(head, leads, kinds, kept.pages().some(intake, asked),
                leads ? kept.talks().of(intake) : Held.NONE,
                leads ? kept.papers().of(intake, actor) : ChildPaperList.Seen.NONE, forbidden(actor));
    }

    private Set<SheetKind> forbidden(Actor actor) {
        return kept.law().letsAskGroup(actor.agency()) ? Set.of() : Set.of(SheetKind.ETHNICITY);
    }

    /** The head and the talks, for who works on the case; who is only on shift gets the page that is not there. */
    @Transactional
    FirstDays talks(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        return new FirstDays(head, true, List.of(), List.of(), kept.talks().of(new IntakeId(head.ids().intake())),
                ChildPaperList.Seen.NONE, Set.of());
    }

    /** The talks, and the day at the agency of who acts. */
    record TalksToday(FirstDays days, LocalDate today) {
    }

    /** The talks for who has typed another one, with the day that it is there. */
    @Transactional
    TalksToday talks(UUID file, Instant moment, Actor actor) {
        return new TalksToday(talks(file, actor), LocalDate.ofInstant(moment, zones.zone(actor.agency())));
    }

    /** The head, and what the child said to the last card, for whoever sees the record. */
    @Transactional
    CardSeen card(UUID file, Actor actor) {
        var head = cases.head(file, AuditAction.RECORD_VIEWED);
        return new CardSeen(head, kept.cards().last(new IntakeId(head.ids().intake())), zones.zone(actor.agency()));
    }

    /** What stands around the offer of a card. */
    record CardSeen(CaseHead head, Optional<CardOffer> last, ZoneId zone) {
    }

    /**
     * The file of a record.
     *
     * @throws NotThere
     *             if it is missing or not for the acting person
     */
    @Transactional
    UUID file(UUID intake) {
        return files.of(new IntakeId(intake)).orElseThrow(NotThere::new).id().value();
    }
}
