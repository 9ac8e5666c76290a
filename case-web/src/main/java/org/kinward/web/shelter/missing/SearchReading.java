package org.kinward.web.shelter.missing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.HouseMoves;
import org.kinward.core.shelter.missing.Search;
import org.kinward.core.shelter.missing.Searches;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shelter.House;
import org.springframework.stereotype.Component;

/** Reads the searches for one child, for who cares for it or leads its case, and writes down who was shown them. */
@Component
class SearchReading {

    private final HouseMoves moves;

    private final Kept kept;

    private final Around around;

    private final AuditTrail trail;

    SearchReading(HouseMoves moves, Kept kept, Around around, AuditTrail trail) {
        this.moves = moves;
        this.kept = kept;
        this.around = around;
        this.trail = trail;
    }

    /** Where it is kept. */
    @Component
    record Kept(Searches searches, CaseFiles files, HouseTerms terms) {
    }

    /** What it is read with. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /**
     * A child and every search for it, the newest first.
     *
     * @param house
     *            where the child is cared for; its name is not read
     * @param times
     *            those that held when the search was begun
     */
    record Read(Intake child, Optional<CaseFile> file, House house, List<Search> searches, boolean manages,
            HouseTimes.Missing times, Map<PersonId, String> names) {

        Optional<Search.Open> open() {
            return SearchReading.open(searches);
        }
    }

    private static Optional<Search.Open> open(List<Search> searches) {
        return searches.stream().filter(Search.Open.class::isInstance).map(Search.Open.class::cast).findFirst();
    }

    @Transactional
    public Read read(UUID intake, Actor actor) {
        var child = moves.child(new IntakeId(intake), actor).orElseThrow(NotThere::new);
        var searches = kept.searches().of(child.id());
        var people = searches.stream().flatMap(one -> one.people().stream()).distinct().toList();
        trail.record(AuditEntry.done(AuditAction.STAY_VIEWED, AuditObject.SEARCH, intake));
        var moment = around.clock().instant();
        var times = kept.terms().heldAt(open(searches).map(one -> one.begun().at()).orElse(moment)).missing();
        var names = people.isEmpty() ? Map.<PersonId, String>of() : around.colleagues().namesOf(people);
        return new Read(child, kept.files().of(child.id()),
                new House(child.home().place(), "", around.zones().zone(actor.agency()), moment),
                searches, moves.manages(child, actor), times, names);
    }
}
