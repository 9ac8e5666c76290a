package org.kinward.web.legal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoices;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.Matters;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblems;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.legal.HelpedChildren;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** Reads legal pages for who helps the child with the law, and writes down in the same transaction who was shown which. */
@Component
class LegalReading {

    private final Kept kept;

    private final Around around;

    private final AuditTrail trail;

    LegalReading(Kept kept, Around around, AuditTrail trail) {
        this.kept = kept;
        this.around = around;
        this.trail = trail;
    }

    /** Where it is kept. */
    @Component
    record Kept(HelpedChildren children, ChildChoices choices, Matters matters, RightsProblems problems,
            LegalRights rights) {
    }

    /** By which clock, where that clock hangs, and what people are called. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /**
     * The legal page of one child: its number is all that is said of it.
     *
     * @param others
     *            who was given the right since the reader was, by whom
     */
    record Page(HelpedChildren.Line child, List<ChildChoice> choices, List<Matter> matters,
            List<RightsProblem> problems, List<Other> others, Now now) {

        CaseFileId file() {
            return new CaseFileId(child.file());
        }

        Matter matter(String id) {
            return matters.stream().filter(one -> one.id().value().toString().equals(id)).findFirst()
                    .orElseThrow(NotThere::new);
        }
    }

    /** Somebody else who helps. */
    record Other(String name, String givenBy, Instant at) {
    }

    /** What time it is, on the clock of the agency. */
    record Now(Instant at, ZoneId zone) {

        Instant at(LocalDate day, LocalTime hour) {
            return day.atTime(hour).atZone(zone).toInstant();
        }

        String written(Instant moment) {
            return new Days().written(moment, zone);
        }
    }

    @Transactional
    public List<HelpedChildren.Line> mine() {
        var lines = kept.children().mine();
        trail.record(new AuditEntry(AuditAction.LEGAL_VIEWED, AuditObject.LEGAL_HELP,
                lines.stream().map(HelpedChildren.Line::file).toList(), AuditEntry.Outcome.DONE));
        return lines;
    }

    @Transactional
    public Page page(UUID file, Actor actor) {
        var child = kept.children().mine(file).orElseThrow(NotThere::new);
        var id = new CaseFileId(file);
        trail.record(AuditEntry.done(AuditAction.LEGAL_VIEWED, AuditObject.LEGAL_HELP, file));
        return new Page(child, kept.choices().of(id), kept.matters().of(id), kept.problems().of(id),
                others(id, actor), new Now(around.clock().instant(), child.zone()));
    }

    private List<Other> others(CaseFileId file, Actor actor) {
        var rights = kept.rights().of(file).stream()
                .filter(one -> one.holds() && !one.helper().equals(actor.person())).toList();
        var people = rights.stream().flatMap(one -> Stream.of(one.helper(), one.given().by())).distinct().toList();
        var names = people.isEmpty() ? Map.<PersonId, String>of() : around.colleagues().namesOf(people);
        return rights.stream().map(one -> new Other(names.getOrDefault(one.helper(), "…"),
                names.getOrDefault(one.given().by(), "…"), one.given().at())).toList();
    }
}
