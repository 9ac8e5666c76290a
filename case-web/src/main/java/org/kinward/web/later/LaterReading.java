package org.kinward.web.later;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.FromList;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Paths;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.intake.numbered.NumberedReading;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what was told later of a record, and writes down in the same transaction that somebody looked. */
@Component
class LaterReading {

    private final CaseReading cases;

    private final CaseFiles files;

    private final Kept kept;

    private final Words words;

    /** What is kept of it. */
    @Component
    record Kept(FirstHourPages pages, Legs legs, Paths paths) {
    }

    /** What it is said with. */
    @Component
    record Words(CodeLists lists, AgencyZones zones, Clock clock) {
    }

    LaterReading(CaseReading cases, CaseFiles files, Kept kept, Words words) {
        this.cases = cases;
        this.files = files;
        this.kept = kept;
        this.words = words;
    }

    /**
     * What was told later.
     *
     * @param pages
     *            those that were saved
     * @param request
     *            steps of the request to the authority
     */
    record Later(CaseHead head, List<IntakePage> pages, Way way, List<PathLine> request, LocalDate today) {

        Optional<IntakePage> page(SheetKind kind) {
            return pages.stream().filter(kind.page()::isInstance).findFirst();
        }
    }

    /**
     * The legs, and the words that say them.
     *
     * @param written
     *            how many were written down, mistakes counted
     */
    record Way(SortedMap<Integer, Leg> legs, int written, AnswerWords words) {

        boolean hasRoom() {
            return written < Numbered.MOST;
        }
    }

    /** For who works on the case; everybody else gets the page that is not there. */
    @Transactional
    Later open(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        var intake = new IntakeId(head.ids().intake());
        Set<Class<? extends IntakePage>> asked = SheetKind.ofLater().stream().map(SheetKind::page)
                .collect(Collectors.toCollection(HashSet::new));
        return new Later(head, kept.pages().some(intake, asked), way(intake, actor),
                kept.paths().of(new CaseFileId(file)).getOrDefault(Path.IDENTIFICATION, List.of()),
                words.clock().instant().atZone(words.zones().zone(actor.agency())).toLocalDate());
    }

    /** Lists are read only where there is a leg to say in words. */
    private Way way(IntakeId intake, Actor actor) {
        var legs = kept.legs().of(intake);
        var lists = legs.isEmpty() ? Set.<CodeList>of()
                : NumberedReading.lists(Leg.class);
        var language = LocaleContextHolder.getLocale();
        return new Way(legs, kept.legs().written(intake), new AnswerWords(Map.of(), words.zones().zone(actor.agency()),
                language, ListedWords.of(words.lists(), lists, actor.agency(), language)));
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
