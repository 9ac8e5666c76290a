package org.kinward.web.document.print;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.MetAt;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.intake.print.PrintPurpose;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The two pages of a visit on paper: the same questions in the same order, so that what is written fits what is typed. Which
 * promises are open is not printed: paper is lost.
 */
@Component
class VisitSheet {

    private final CodeLists lists;
    private final Colleagues colleagues;
    private final AgencyZones zones;
    private final Clock clock;

    VisitSheet(CodeLists lists, Colleagues colleagues, AgencyZones zones, Clock clock) {
        this.lists = lists;
        this.colleagues = colleagues;
        this.zones = zones;
        this.clock = clock;
    }

    /** A question with its boxes. */
    record Asked(String key, List<Option> boxes) {
    }

    @Transactional
    public ModelAndView of(CaseHead head, PrintPurpose purpose, Actor actor) {
        var words = ListedWords.of(lists, Set.of(CodeList.TRAFFICKED_AGAIN), actor.agency(),
                LocaleContextHolder.getLocale());
        var signs = words.offered(CodeList.TRAFFICKED_AGAIN).stream()
                .map(one -> Option.said(one.value(), one.text()).in(one.lang())).toList();
        var today = clock.instant().atZone(zones.zone(actor.agency())).toLocalDate();
        return new ModelAndView("document/visit-sheet")
                .addObject("back", "/c/" + head.ids().file() + "/print")
                .addObject("reference", head.reference().shown()).addObject("callWord", head.callWord().orElse(null))
                .addObject("first", List.of(new Asked("followup.visit.how", Option.all(HowSeen.values())),
                        new Asked("followup.visit.where", Option.all(MetAt.values())),
                        new Asked("followup.visit.noticed.signs", signs),
                        new Asked("followup.visit.noticed.siblings", Option.all(Siblings.values())),
                        new Asked("followup.visit.back", Option.all(Back.values()))))
                .addObject("questions", Arrays.stream(Question.values())
                        .map(one -> new Asked(Option.termKey(one), Option.all(HowIs.values()))).toList())
                .addObject("promised", Option.all(PromiseState.values()))
                .addObject("day", new Days().written(today)).addObject("purpose", Option.termKey(purpose))
                .addObject("by", colleagues.namesOf(List.of(actor.person())).getOrDefault(actor.person(), ""));
    }
}
