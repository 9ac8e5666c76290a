package org.kinward.web.plan.family;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.plan.family.FamilyHelp;
import org.kinward.core.plan.family.FamilyHelps;
import org.kinward.core.plan.family.HelpId;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanReading;
import org.springframework.stereotype.Component;

/** Reads a help for the family of this child; that of another is not there. */
@Component
class HelpReading {

    private final PlanReading cases;

    private final FamilyHelps helps;

    HelpReading(PlanReading cases, FamilyHelps helps) {
        this.cases = cases;
        this.helps = helps;
    }

    @Transactional
    public PlanCase at(UUID file, Actor actor) {
        return cases.at(file, actor);
    }

    @Transactional
    public FamilyHelp help(PlanCase at, HelpId id) {
        return helps.find(id).filter(found -> found.file().equals(at.file())).orElseThrow(NotThere::new);
    }
}
