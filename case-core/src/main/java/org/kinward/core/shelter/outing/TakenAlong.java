package org.kinward.core.shelter.outing;

import java.util.List;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.maycome.MayCome;

/**
 * Family and teachers take a child along who stand on its list as who may, or by the word of who manages the house: on no list means no, at
 * night as well. An authority shows its own paper.
 */
final class TakenAlong {

    private TakenAlong() {
    }

    /**
     * Whether the child may leave with this person.
     *
     * @param lines
     *            the list of the child; on which days a line holds is for whoever knows the clock of the agency, and for the database
     * @param managed
     *            whether the one who lets it go manages the house
     */
    static boolean isLetGo(Outing way, MoveOuting.Press press, List<MayCome> lines, boolean managed) {
        var company = way.plan().trip().with().company();
        return managed || press.step() != MoveOuting.OutingStep.LEFT || !(way instanceof Outing.Planned)
                || (company != Company.FAMILY && company != Company.TEACHER)
                || press.escort().flatMap(Outing.Escort::line)
                        .filter(id -> lines.stream().anyMatch(line -> line.id().equals(id) && !line.waits()
                                && line.who().may() == MayCome.May.MAY_TAKE))
                        .isPresent();
    }

    /** That it was refused, for the trail. */
    static AuditEntry refused(Outing way, CaseFile file) {
        return AuditEntry.refused(AuditAction.OUTING_CHANGED, AuditObject.OUTING, way.id().value(), file.id().value(),
                file.intake().value());
    }
}
