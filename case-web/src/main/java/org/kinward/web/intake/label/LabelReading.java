package org.kinward.web.intake.label;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.access.Surroundings;
import org.kinward.reporting.access.SurroundingsFinder;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.reporting.placement.Beds;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** Reads sheets for who cares for the children of their place now; for everybody else there is no such page. */
@Component
class LabelReading {

    private final LabelLists lists;

    private final Beds places;

    private final SurroundingsFinder surroundings;

    private final AuditTrail trail;

    LabelReading(LabelLists lists, Beds places, SurroundingsFinder surroundings, AuditTrail trail) {
        this.lists = lists;
        this.places = places;
        this.surroundings = surroundings;
        this.trail = trail;
    }

    /** The sheets of a place, and who could carry another. */
    record Listed(PlaceId place, String name, List<LabelLists.Sheet> sheets, Surroundings around) {
    }

    /** One sheet with its labels. */
    record Opened(LabelLists.Sheet sheet, List<LabelLists.Line> lines, ZoneId zone) {

        String path() {
            return "/labels/" + sheet.id();
        }

        /** Those that nobody used yet. */
        List<LabelLists.Line> left() {
            return lines.stream().filter(line -> line.state() == LabelLists.Line.State.UNUSED).toList();
        }

        String made() {
            return new Days().written(sheet.hands().madeAt(), zone);
        }
    }

    @Transactional
    public Listed list(PlaceId place, Actor actor) {
        cares(place, actor);
        var name = places.nameOf(place).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.LABELS_VIEWED, AuditObject.LABEL_SHEET, place.value()));
        return new Listed(place, name, lists.of(place), surroundings.of(actor.agency(), place));
    }

    @Transactional
    public Opened open(UUID sheet, Actor actor) {
        return opened(sheet, AuditEntry.done(AuditAction.LABELS_VIEWED, AuditObject.LABEL_SHEET, sheet), actor);
    }

    /** The same to be printed; what for is always the same. */
    @Transactional
    public Opened print(UUID sheet, Actor actor) {
        return opened(sheet,
                AuditEntry.done(AuditAction.PRINTED, AuditObject.LABEL_SHEET, sheet).forPurpose("labels"), actor);
    }

    private Opened opened(UUID id, AuditEntry entry, Actor actor) {
        var sheet = lists.sheet(id).orElseThrow(NotThere::new);
        cares(sheet.place(), actor);
        trail.record(entry);
        return new Opened(sheet, lists.lines(id), surroundings.of(actor.agency(), sheet.place()).zone());
    }

    private static void cares(PlaceId place, Actor actor) {
        if (!actor.places().inCare().contains(place)) {
            throw new NotThere();
        }
    }
}
