package org.kinward.reporting.child;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.approval.Approvals;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.away.Covers;
import org.kinward.core.closing.Closings;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.emergency.Emergencies;
import org.kinward.core.document.Documents;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.sighting.Sightings;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.card.CardOffers;
import org.kinward.core.intake.childpaper.ChildPapers;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PapersPutAway;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.later.leg.Legs;
import org.kinward.core.later.suspect.Suspects;
import org.kinward.core.legal.offender.RightsProblems;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.returning.wish.Wishes;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.referral.Referrals;
import org.kinward.core.service.share.OpenCopies;
import org.kinward.core.transfer.Transfers;
import org.kinward.reporting.approval.WaitingApprovals;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.UrgentShares;
import org.kinward.reporting.casefile.away.AwayLists;
import org.kinward.reporting.followup.VisitLists;
import org.kinward.reporting.intake.EventLists;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.reporting.intake.PaperTable;
import org.kinward.reporting.legal.HelpedChildren;
import org.kinward.reporting.retention.DueForReview;
import org.kinward.reporting.review.Gaps;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.Rhythm;
import org.kinward.reporting.review.thing.Rounds;
import org.kinward.reporting.review.thing.ThingFigure;
import org.kinward.reporting.review.thing.Things;
import org.kinward.reporting.service.WaitingReferrals;
import org.kinward.reporting.shelter.HouseCameNear;
import org.kinward.reporting.shelter.HouseEvents;
import org.kinward.reporting.shelter.HouseOutings;
import org.kinward.reporting.shelter.HouseVisitors;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.reporting.shelter.Siblings;
import org.kinward.reporting.story.Stories;
import org.kinward.reporting.story.StoryAsked;
import org.kinward.reporting.task.WorkList;
import org.kinward.reporting.tracer.MayComeBack;
import org.kinward.reporting.transfer.AskedOfUs;
import org.kinward.reporting.transfer.OfferedCases;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Everything that is read of a full record and of its place, by a name each. */
final class RecordReads {

    private static final Instant NOW = Instant.now();

    private final AutowireCapableBeanFactory beans;
    private final Map<String, Supplier<?>> looks = new LinkedHashMap<>();

    RecordReads(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    /** What is read of this record, this absence, and this place of an agency. */
    Map<String, Supplier<?>> of(ManyRecords.Full full, UUID absence, PlaceId place, AgencyId agency) {
        ofRecord(full);
        ofSheets(full);
        ofConsent(full, agency);
        ofFollowUp(new CaseFileId(full.file()));
        ofReturn(new CaseFileId(full.file()));
        ofPlace(full, absence, place, agency);
        return looks;
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private void ofRecord(ManyRecords.Full full) {
        var intake = new IntakeId(full.intake());
        looks.put("first days", () -> bean(RecordPages.class).some(intake, Set.copyOf(RecordPages.ALL)));
        looks.put("papers of the child", () -> bean(ChildPapers.class).of(intake));
        looks.put("legs of the way", () -> bean(Legs.class).of(intake));
        looks.put("decisions about suspects", () -> bean(Suspects.class).decisions(intake));
        looks.put("talks", () -> bean(Talks.class).of(intake));
        looks.put("contact card", () -> bean(CardOffers.class).last(intake));
        looks.put("head", () -> bean(CaseOverviews.class).head(full.file()));
        looks.put("found together", () -> bean(CaseOverviews.class).together(full.intake()));
        looks.put("in short", () -> bean(CaseOverviews.class).inShort(full.intake()));
        looks.put("story", () -> bean(Stories.class).page(StoryAsked.last(full.file(), 20)));
        looks.put("approvals", () -> bean(Approvals.class).of(new CaseFileId(full.file())));
        looks.put("approvals that wait", () -> bean(WaitingApprovals.class).page(Optional.empty()));
        looks.put("closing", () -> bean(Closings.class).prepared(new CaseFileId(full.file())));
        looks.put("files closed and opened", () -> bean(Closings.class).moves(new CaseFileId(full.file())));
        looks.put("referrals", () -> bean(Referrals.class).of(new CaseFileId(full.file())));
        looks.put("what providers read", () -> bean(OpenCopies.class).openOf(new CaseFileId(full.file())));
        looks.put("referrals that wait", () -> bean(WaitingReferrals.class).ofMine());
        looks.put("directory of services", () -> bean(Providers.class).all());
        looks.put("who may be contacted later", () -> bean(MayComeBack.class).on(LocalDate.now(ZoneOffset.UTC)));
        looks.put("files due for review", () -> bean(DueForReview.class).on(LocalDate.now(ZoneOffset.UTC)));
        looks.put("after eighteen", () -> bean(Aftercares.class).history(new CaseFileId(full.file())));
        looks.put("tasks of a record", () -> bean(WorkList.class).ofRecord(full.intake()));
    }

    private void ofSheets(ManyRecords.Full full) {
        var typed = new OfPage(new IntakeId(full.intake()), "paper", NOW);
        looks.put("sheets of a line before",
                () -> bean(PaperMarks.class).beforeOf(full.intake(), PaperTable.PAPERS, 1));
        looks.put("sheets of paper", () -> bean(PapersPutAway.class).typedWith(typed));
    }

    private void ofConsent(ManyRecords.Full full, AgencyId agency) {
        var file = new CaseFileId(full.file());
        looks.put("consent", () -> bean(Consents.class).of(file));
        looks.put("consent: waiting questions", () -> bean(CaseOverviews.class).holdsNow(full.file()));
        looks.put("who answers", () -> bean(Answerers.class).history(file));
        looks.put("emergencies", () -> bean(Emergencies.class).of(file));
        looks.put("authority told", () -> bean(AuthoritiesTold.class).of(file));
        looks.put("emergencies, late", () -> bean(UrgentShares.class).ofMyPlaces(agency, Duration.ofDays(90)));
        looks.put("withdrawals to decide", () -> bean(UrgentShares.class).undecided(agency));
        looks.put("authority to be told", () -> bean(UrgentShares.class).untold(agency));
    }

    private void ofFollowUp(CaseFileId file) {
        looks.put("plans of follow-up", () -> bean(FollowUps.class).all(file));
        looks.put("contacts", () -> bean(Contacts.class).open(file));
        looks.put("contacts that ended", () -> bean(Contacts.class).past(file));
        looks.put("visits", () -> bean(Visits.class).of(file));
        looks.put("sightings", () -> bean(Sightings.class).of(file));
        looks.put("documents", () -> bean(Documents.class).of(file));
        looks.put("my visits", () -> bean(VisitLists.class).mine());
        looks.put("visits of my places", () -> bean(VisitLists.class).ofMyPlaces());
        looks.put("visits of a day", () -> bean(VisitLists.class).on(LocalDate.now(ZoneOffset.UTC)));
        looks.put("visits counted", () -> bean(VisitLists.class).counts());
        for (var rhythm : Rhythm.values()) {
            looks.put("figures of each " + rhythm, () -> bean(Reviews.class).counts(rhythm));
        }
        looks.put("map of gaps", () -> bean(Gaps.class).all());
        looks.put("rounds not counted", () -> bean(Rounds.class).count());
        looks.put("list of rounds not counted", () -> bean(Rounds.class).page(Optional.empty()));
        looks.put("things counted", () -> bean(Things.class).counts());
        for (var figure : ThingFigure.values()) {
            looks.put("list of things " + figure, () -> bean(Things.class).page(figure, Optional.empty()));
        }
        for (var figure : ReviewFigure.values()) {
            looks.put("list of " + figure, () -> bean(Reviews.class).page(figure, Optional.empty()));
        }
    }

    private void ofReturn(CaseFileId file) {
        looks.put("families of a child", () -> bean(Families.class).of(file));
        looks.put("homes that were seen", () -> bean(Families.class).visits(file));
        looks.put("wishes of a child", () -> bean(Wishes.class).of(file));
        looks.put("steps of a return", () -> bean(ReturnSteps.class).of(file));
        looks.put("returns", () -> bean(Returns.class).of(file));
    }

    private void ofPlace(ManyRecords.Full full, UUID absence, PlaceId place, AgencyId agency) {
        looks.put("covers of a child", () -> bean(Covers.class).ofChild(full.intake(), NOW));
        looks.put("who is away for a child", () -> bean(AwayLists.class).ofChild(full.intake()));
        looks.put("who is away", () -> bean(AwayLists.class).of(agency));
        looks.put("an absence", () -> bean(AwayLists.class).one(absence));
        looks.put("children of who is away", () -> bean(AwayLists.class).children(absence));
        looks.put("what waits", () -> bean(WorkList.class).waiting());
        ofHouse(full, place);
        looks.put("a house", () -> bean(InHouse.class).at(place));
        looks.put("brothers and sisters of a house", () -> bean(Siblings.class).apart(place));
        looks.put("what happened in a house",
                () -> bean(HouseEvents.class).since(place, NOW.minus(Duration.ofDays(3))));
        looks.put("events", () -> bean(EventLists.class).of(place));
        looks.put("an event", () -> bean(EventLists.class).children(full.file()));
        looks.put("labels", () -> bean(LabelLists.class).of(place));
        looks.put("a sheet of labels", () -> bean(LabelLists.class).sheet(full.file()));
        looks.put("labels of a sheet", () -> bean(LabelLists.class).lines(full.file()));
    }

    private void ofHouse(ManyRecords.Full full, PlaceId place) {
        looks.put("visitors of a day",
                () -> bean(HouseVisitors.class).between(place, NOW.minus(Duration.ofDays(1)), NOW));
        looks.put("visitors inside", () -> bean(HouseVisitors.class).inside(place));
        looks.put("visitors of a child", () -> bean(HouseVisitors.class).of(full.intake()));
        looks.put("stopped on a day",
                () -> bean(HouseCameNear.class).between(place, NOW.minus(Duration.ofDays(1)), NOW));
        looks.put("stopped at a child", () -> bean(HouseCameNear.class).of(full.intake()));
        looks.put("who goes out", () -> bean(HouseOutings.class).near(place, NOW));
        looks.put("ways out of a child", () -> bean(HouseOutings.class).of(full.file()));
        looks.put("children helped with the law", () -> bean(HelpedChildren.class).mine());
        looks.put("problems of rights", () -> bean(RightsProblems.class).of(new CaseFileId(full.file())));
        looks.put("who helps with the law", () -> bean(LegalRights.class).of(new CaseFileId(full.file())));
        looks.put("cases offered to us", () -> bean(OfferedCases.class).toUs());
        looks.put("cases that we offered", () -> bean(OfferedCases.class).byUs());
        looks.put("what we are asked", () -> bean(AskedOfUs.class).open());
        looks.put("what we answered", () -> bean(AskedOfUs.class).answered());
        looks.put("transfers of a file", () -> bean(Transfers.class).of(new CaseFileId(full.file())));
    }
}
