package org.kinward.web.legal.door;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.right.LegalRight;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.legal.LegalPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.web.servlet.ModelAndView;

/** Puts who helps with the law, and what is wrong with the rights of the child, on a page. */
final class LegalDoorPage {

    private LegalDoorPage() {
    }

    /** Who helps now. */
    record Helper(String id, String name) {
    }

    static ModelAndView of(LegalDoorReading.Door door, Actor actor) {
        var helpers = door.rights().stream().filter(LegalRight::holds)
                .map(one -> new Helper(one.helper().value().toString(), door.name(one.helper()))).toList();
        return new ModelAndView("legal/door").addObject("bar", CaseBar.of(door.at().head(), actor, "legal"))
                .addObject("helpers", helpers).addObject("manages", CaseBar.manages(door.at().head(), actor))
                .addObject("mine", helpers.stream().anyMatch(one -> one.id().equals(actor.person().value().toString())))
                .addObject("offered", door.offered().stream().filter(one -> !one.person().equals(actor.person()))
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList())
                .addObject("open", door.problems().stream().anyMatch(RightsProblem::isOpen))
                .addObject("problems", problems(door));
    }

    /** What was said of its rights, the newest first. */
    static List<TimelineEntry> problems(LegalDoorReading.Door door) {
        return door.problems().stream().map(one -> {
            var lines = new ArrayList<Words>();
            if (!one.words().isEmpty()) {
                lines.add(Words.said(one.words()));
            }
            one.end().map(end -> Words.of(end.how())).ifPresent(lines::add);
            var entry = new TimelineEntry(Option.termKey(one.treated()), door.name(one.said().by()), one.said().at(),
                    door.at().written(one.said().at()), lines);
            return one.isOpen() ? entry.offering(Link.to(LegalPath.door(door.at().head().ids().file())
                    + "/offender/end?problem=" + one.id().value(), "legal.offender.end")) : entry;
        }).toList();
    }
}
