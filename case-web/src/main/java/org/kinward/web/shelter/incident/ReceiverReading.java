package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.Offered;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.setting.PastSettings;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads who can receive allegations, and whom the agency has named. */
@Component
class ReceiverReading {

    /** The place of nobody: everybody of the agency is outside of it. */
    private static final PlaceId NOWHERE = new PlaceId(new UUID(0, 0));

    private final NamedReceivers named;

    private final Outsiders outsiders;

    private final Colleagues colleagues;

    private final PastSettings past;

    ReceiverReading(NamedReceivers named, Outsiders outsiders, Colleagues colleagues, PastSettings past) {
        this.named = named;
        this.outsiders = outsiders;
        this.colleagues = colleagues;
        this.past = past;
    }

    /** Who can receive one from this house. The accounts are asked outside of every transaction of casework. */
    Offered of(PlaceId place, Actor writer) {
        return Offered.of(named.current(), outsiders.of(writer.agency(), place), Set.of(writer.person()));
    }

    /** Everybody whom the administrator can name. */
    List<Outsiders.Outsider> everybody(Actor administrator) {
        return outsiders.of(administrator.agency(), NOWHERE);
    }

    private static List<Words> words(NamedReceivers.Naming one, Map<PersonId, String> names) {
        var first = Words.said(names.getOrDefault(one.person(), "…"));
        return List.of(first, one.unseen().second()
                .map(second -> Words.keyed("shelter.receiver.then", names.getOrDefault(second, "…"),
                        one.unseen().hours()))
                .orElseGet(() -> Words.keyed("shelter.receiver.then-administrators", one.unseen().hours())));
    }

    /** Who was named before, by whom, the newest first. */
    List<TimelineEntry> history(Actor actor) {
        return past.entries(this::lines, actor);
    }

    /** Who is named now, for somebody who was slower. */
    @Transactional
    public List<SummaryRow> stands() {
        return lines().stream().limit(1)
                .map(one -> new SummaryRow("setting.now", one.said(), null, "shell.change")).toList();
    }

    private List<PastSettings.Line> lines() {
        var all = named.history();
        var names = colleagues.namesOf(all.stream().<PersonId>mapMulti((one, people) -> {
            people.accept(one.person());
            one.unseen().second().ifPresent(people);
        }).distinct().toList());
        return all.stream().map(one -> new PastSettings.Line(one.by(), one.at(), words(one, names))).toList();
    }
}
