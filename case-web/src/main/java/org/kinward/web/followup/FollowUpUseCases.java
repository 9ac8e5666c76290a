package org.kinward.web.followup;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.contact.PlanHour;
import org.kinward.core.followup.contact.SayNotDone;
import org.kinward.core.followup.contact.VisitsGoOn;
import org.kinward.core.followup.keeping.EndFollowUp;
import org.kinward.core.followup.keeping.HearChild;
import org.kinward.core.followup.keeping.OpenExtra;
import org.kinward.core.followup.keeping.RecordVisit;
import org.kinward.core.followup.keeping.SayBack;
import org.kinward.core.followup.plan.FollowLevel;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.MakeAnew;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.followup.schedule.Schedules;
import org.kinward.core.followup.schedule.SetSchedule;
import org.kinward.core.followup.search.SearchOn;
import org.kinward.core.followup.search.Searches;
import org.kinward.core.followup.sighting.CheckSighting;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.followup.sighting.WriteSighting;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.risk.danger.Assessments;
import org.kinward.reporting.access.AgencyZones;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases behind following a child up. */
@Configuration(proxyBeanMethods = false)
class FollowUpUseCases {

    @Bean
    NextVisit nextVisit(Contacts contacts, CaseMoves moves) {
        return new NextVisit(contacts, moves);
    }

    @Bean
    VisitsGoOn visitsGoOn(Contacts contacts, NextVisit next, AgencyZones zones) {
        return new VisitsGoOn(contacts, next, zones::zone);
    }

    @Bean
    MakeAnew makeAnew(FollowUps followUps, Contacts contacts, Schedules schedules, NextVisit next) {
        return new MakeAnew(followUps, contacts, schedules, next);
    }

    @Bean
    FollowLevel followLevel(FollowUps followUps, MakeAnew anew, AgencyZones zones) {
        return new FollowLevel(followUps, anew, zones::zone);
    }

    @Bean
    PlanFollowUp planFollowUp(FollowUps followUps, Assessments dangers, CaseMoves moves, MakeAnew anew) {
        return new PlanFollowUp(followUps, dangers, moves, anew);
    }

    @Bean
    SayNotDone sayNotDone(Contacts contacts, CaseMoves moves, NextVisit next) {
        return new SayNotDone(contacts, moves, next);
    }

    @Bean
    PlanHour planHour(Contacts contacts, CaseMoves moves) {
        return new PlanHour(contacts, moves);
    }

    @Bean
    OpenExtra openExtra(Contacts contacts, CaseMoves moves) {
        return new OpenExtra(contacts, moves);
    }

    @Bean
    RecordVisit.Kept visitsAndContacts(Visits visits, Contacts contacts, NextVisit next) {
        return new RecordVisit.Kept(visits, contacts, next);
    }

    @Bean
    RecordVisit recordVisit(RecordVisit.Kept kept, CodeLists lists, CaseMoves moves, OpenExtra extra) {
        return new RecordVisit(kept, lists, moves, extra);
    }

    @Bean
    HearChild.After afterHearing(OpenExtra extra, GivePromise promises) {
        return new HearChild.After(extra, promises);
    }

    @Bean
    HearChild hearChild(RecordVisit.Kept kept, FollowUps followUps, CaseMoves moves, HearChild.After after) {
        return new HearChild(kept, followUps, moves, after);
    }

    @Bean
    SayBack sayBack(Visits visits, CaseMoves moves) {
        return new SayBack(visits, moves);
    }

    @Bean
    EndFollowUp endFollowUp(FollowUps followUps, RecordVisit.Kept kept, CaseMoves moves) {
        return new EndFollowUp(followUps, new EndFollowUp.Open(kept.contacts(), kept.next()), kept.visits(), moves);
    }

    @Bean
    SearchOn searchOn(Searches searches, RecordVisit.Kept kept, FirstHourPages pages, CaseMoves moves) {
        return new SearchOn(searches, new SearchOn.Planned(kept.contacts(), kept.next()), pages, moves);
    }

    @Bean
    WriteSighting writeSighting(Sightings sightings, CaseMoves moves) {
        return new WriteSighting(sightings, moves);
    }

    @Bean
    CheckSighting checkSighting(Sightings sightings, CaseMoves moves) {
        return new CheckSighting(sightings, moves);
    }

    @Bean
    SetSchedule setSchedule(Schedules schedules, AuditTrail trail) {
        return new SetSchedule(schedules, trail);
    }
}
