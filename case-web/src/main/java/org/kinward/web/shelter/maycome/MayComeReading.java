package org.kinward.web.shelter.maycome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads who may come near one child, for who works on its case and who cares for it where it is. */
@Component
class MayComeReading {

    private final StayReading stays;

    private final MayComes lines;

    private final CaseOverviews cases;

    private final Colleagues colleagues;

    MayComeReading(StayReading stays, MayComes lines, CaseOverviews cases, Colleagues colleagues) {
        this.stays = stays;
        this.lines = lines;
        this.cases = cases;
        this.colleagues = colleagues;
    }

    /**
     * The child, its lines, and who wrote them.
     *
     * @param ended
     *            lines of who may not come near it that do not hold any more
     */
    record Read(StayReading.Read stay, List<MayCome> lines, Map<PersonId, String> names, Set<Integer> ended) {

        MayCome line(String id) {
            return lines.stream().filter(one -> one.id().value().toString().equals(id)).findFirst()
                    .orElseThrow(NotThere::new);
        }

        /** The same for who writes and ends lines: who works on the case. */
        Read forWhoLeads() {
            if (!stay.leads()) {
                throw new NotThere();
            }
            return this;
        }

        boolean isManagedBy(Actor actor) {
            return actor.places().managed().contains(stay.house().place());
        }
    }

    @Transactional
    public Read read(UUID file, Actor actor) {
        var stay = stays.read(file, actor);
        var kept = lines.of(new CaseFileId(file));
        var people = kept.stream().flatMap(one -> Stream.concat(Stream.of(one.written()), one.agreed().stream()))
                .map(MayCome.Said::by).distinct().toList();
        return new Read(stay, kept, people.isEmpty() ? Map.of() : colleagues.namesOf(people),
                ListAtTheDoor.ended(cases.inShort(stay.head().ids().intake()).contact().endedLines()));
    }
}
