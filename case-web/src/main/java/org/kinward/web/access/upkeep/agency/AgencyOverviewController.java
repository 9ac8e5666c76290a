package org.kinward.web.access.upkeep.agency;

import java.util.List;
import java.util.Locale;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The own agency, the settings of its country, and its teams. */
@Controller
final class AgencyOverviewController {

    private final Upkeep<AgencyFacts> agencies;
    private final Directory directory;
    private final Days days;

    AgencyOverviewController(Upkeep<AgencyFacts> agencies, Directory directory, Days days) {
        this.agencies = agencies;
        this.directory = directory;
        this.days = days;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping("/admin/agencies")
    String page(Actor actor, Model model, Locale locale) {
        var agency = agencies.find(actor, actor.agency().value()).value();
        model.addAttribute("agency", agency);
        model.addAttribute("rows", rows(agency, locale));
        model.addAttribute("teams", directory.teams(actor.agency()));
        return "access/admin/agency";
    }

    private List<SummaryRow> rows(AgencyFacts agency, Locale locale) {
        var work = agency.law().workAge();
        return List.of(
                SummaryRow.of("admin.agency.country", agency.country().isEmpty() ? Words.keyed("admin.none")
                        : Words.said(Locale.of("", agency.country()).getDisplayCountry(locale))),
                SummaryRow.of("admin.agency.zone", Words.said(agency.zone().getId())),
                SummaryRow.of("admin.agency.language", Words.keyed("shell.language." + agency.language())),
                SummaryRow.of("admin.agency.help-phone", agency.helpPhone().isEmpty() ? Words.keyed("admin.none")
                        : Words.said(agency.helpPhone())),
                SummaryRow.of("admin.agency.age", Words.keyed("admin.agency.age.years", work.age()),
                        work.source().isEmpty() ? Words.keyed("admin.agency.source.none") : Words.said(work.source()),
                        work.confirmedOn().map(day -> Words.keyed("admin.agency.confirmed.on", days.written(day)))
                                .orElseGet(() -> Words.keyed("admin.agency.confirmed.none"))),
                SummaryRow.of("admin.agency.group", LawInput.groupWords(agency.law().groupAsked())));
    }
}
