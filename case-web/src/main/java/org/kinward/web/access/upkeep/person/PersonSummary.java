package org.kinward.web.access.upkeep.person;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** What is written down about a person, and when the person last signed in. */
@Component
public class PersonSummary {

    private final Upkeep<PersonFacts> people;
    private final Upkeep<AgencyFacts> agencies;
    private final Directory directory;
    private final Days days;

    PersonSummary(Upkeep<PersonFacts> people, Upkeep<AgencyFacts> agencies, Directory directory, Days days) {
        this.people = people;
        this.agencies = agencies;
        this.directory = directory;
        this.days = days;
    }

    public List<SummaryRow> rows(Actor administrator, UUID id) {
        var facts = people.find(administrator, id).value();
        var staff = directory.person(administrator.agency(), id).orElseThrow(NotThere::new);
        var zone = agencies.find(administrator, administrator.agency().value()).value().zone();
        var change = "/admin/people/" + id + "/details";
        return List.of(
                SummaryRow.of("admin.person.name", Words.said(facts.name())).changedAt(change),
                SummaryRow.of("admin.person.contact.short", said(facts.contact())).changedAt(change),
                SummaryRow.of("admin.person.team", said(staff.team().orElse(""))).changedAt(change),
                SummaryRow.of("admin.person.language", Words.keyed("shell.language." + facts.language()))
                        .changedAt(change),
                SummaryRow.of("admin.person.signed-in", staff.since().signedIn()
                        .map(at -> Words.said(days.written(at, zone)))
                        .orElseGet(() -> Words.keyed("admin.person.signed-in.never"))));
    }

    private static Words said(String text) {
        return text.isEmpty() ? Words.keyed("admin.none") : Words.said(text);
    }
}
