package org.kinward.web.followup.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.saving.Revision;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpReading;
import org.kinward.web.followup.SafeContactWords;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads everything about following one child up, for who works on the case. */
@Component
class WholeReading {

    private final FollowUpReading cases;
    private final Kept kept;
    private final CodeLists lists;

    WholeReading(FollowUpReading cases, Kept kept, CodeLists lists) {
        this.cases = cases;
        this.kept = kept;
        this.lists = lists;
    }

    /** Where it all is kept. */
    @Component
    record Kept(FollowUps followUps, Contacts contacts, Visits visits, Sightings sightings) {
    }

    /** What is planned and what happened. */
    record Lists(List<Contact> open, List<ContactEnd> past, List<WholeVisit> visits, List<Sighting> sightings) {
    }

    /** Everything of one child. */
    record Whole(FollowUpCase at, Optional<FollowUp> followUp, Lists lists, SafeContactWords safe,
            Map<PersonId, String> names, ListedWords words) {

        /** How many plans somebody sees on this page. */
        Revision seen() {
            return followUp.map(FollowUp::revision).orElse(Revision.NEW);
        }
    }

    @Transactional
    public Whole whole(UUID file, Actor actor) {
        var at = cases.at(file, actor);
        var found = new Lists(kept.contacts().open(at.file()), kept.contacts().past(at.file()),
                kept.visits().of(at.file()), kept.sightings().of(at.file()));
        var followUp = kept.followUps().of(at.file());
        var people = Stream.of(found.past().stream().map(one -> one.written().by()),
                found.visits().stream().map(one -> one.visit().written().by()),
                found.sightings().stream().map(one -> one.told().written().by()),
                followUp.stream().map(one -> one.plan().written().by())).flatMap(one -> one).distinct().toList();
        return new Whole(at, followUp, found,
                SafeContactWords.of(cases.safe(at), at.at().head().ids().intake()), cases.names(people),
                ListedWords.of(lists, Set.of(CodeList.TRAFFICKED_AGAIN), actor.agency(),
                        LocaleContextHolder.getLocale()));
    }
}
