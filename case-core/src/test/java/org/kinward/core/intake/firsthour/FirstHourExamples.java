package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Country;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.saving.Revision;

/** The night of FIELD story (a): police bring a frightened girl of about fourteen at two o'clock. */
public final class FirstHourExamples {

    /** That night. */
    public static final LocalDate NIGHT = LocalDate.of(2026, 11, 23);

    /** Half past two. */
    public static final Instant AT_NIGHT = Instant.parse("2026-11-23T02:30:00Z");

    private FirstHourExamples() {
    }

    /** All twelve pages, never saved. */
    public static List<IntakePage> allPages(IntakeId intake) {
        return List.of(safety(intake), health(intake), language(intake), told(intake), escort(intake), adult(intake),
                accounts(intake), sexAndAge(intake), others(intake), tonight(intake), contact(intake),
                responsible(intake));
    }

    public static IntakePage.Head seen(IntakeId intake) {
        return new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.SEEN, NIGHT);
    }

    public static SafetyNow safety(IntakeId intake) {
        return new SafetyNow(seen(intake), estimated(SafetyNow.SafeHere.NOT_SURE),
                estimated(Set.of(SafetyNow.Nearby.WAITING_OUTSIDE)));
    }

    public static SafetyNow safe(IntakeId intake) {
        return new SafetyNow(seen(intake), estimated(SafetyNow.SafeHere.YES), estimated(Set.of()));
    }

    public static HealthSeen health(IntakeId intake) {
        return new HealthSeen(seen(intake), estimated(Set.of(HealthSeen.HealthSign.FEVER,
                HealthSeen.HealthSign.NOT_EATEN_OR_DRUNK_TODAY)), estimated(Set.of()));
    }

    static LanguageChosen language(IntakeId intake) {
        return new LanguageChosen(seen(intake), said(SpokenLanguage.ANOTHER),
                said("Akposso"),
                estimated(LanguageChosen.Interpreter.WOMAN_BY_PHONE),
                estimated(Set.of(LanguageChosen.InterpreterCheck.CHILD_ACCEPTS)),
                new LanguageChosen.Room(estimated(true), Answer.missing(Reason.NOT_KNOWN)), new LanguageChosen.Wish(
                        said(LanguageChosen.PrefersToTalkTo.A_WOMAN), said(LanguageChosen.PrefersToTalkTo.NO_MATTER)));
    }

    static ToldChild told(IntakeId intake) {
        return new ToldChild(seen(intake),
                Optional.of(new ToldChild.StatementShown(new UUID(1, 2), new SpokenLanguage("fr"),
                        Optional.empty())),
                estimated(Set.of(ToldChild.ToldItem.WHO_WE_ARE)), said("You keep it for me"),
                estimated(ToldChild.ChildsResponse.COULD_NOT_YET),
                new ToldChild.Telling(estimated(WhoInterpreted.INTERPRETER_BY_PHONE),
                        estimated(HowExplained.WITH_PICTURES)),
                new ToldChild.After(estimated(ToldChild.WhyNotYet.TOO_FRIGHTENED), Answer.notAsked(),
                        Optional.of(AT_NIGHT.plusSeconds(20_000))));
    }

    /** A child who does not agree to being recorded, and was offered a bed all the same. */
    public static ToldChild refused(IntakeId intake) {
        return new ToldChild(seen(intake), Optional.empty(), estimated(Set.of(ToldChild.ToldItem.WHO_WE_ARE)),
                Answer.notAsked(), estimated(ToldChild.ChildsResponse.DOES_NOT_AGREE), ToldChild.Telling.notAsked(),
                new ToldChild.After(Answer.notAsked(), estimated(Set.of(ToldChild.Offered.A_BED)), Optional.empty()));
    }

    static Escort escort(IntakeId intake) {
        return new Escort(seen(intake), by(Escort.HowCame.POLICE_STATION), by("Station 2"),
                by(Escort.EscortPaper.REQUISITION), by(false), by(true), Optional.of(AT_NIGHT.plusSeconds(40_000)));
    }

    static AdultWithChild adult(IntakeId intake) {
        return new AdultWithChild(seen(intake), estimated(true), by(AdultWithChild.Relation.AUNT_OR_UNCLE),
                Answer.missing(Reason.DID_NOT_WANT_TO_SAY), estimated(AdultWithChild.SeenTogether.CHILD_IS_SILENT),
                new AdultWithChild.Checked(Answer.notAsked(), by(AdultWithChild.CheckedBy.SOCIAL_SERVICE)),
                estimated(AdultWithChild.KeptApart.APART_UNTIL_CHECKED));
    }

    static AccountsTold accounts(IntakeId intake) {
        return new AccountsTold(seen(intake),
                List.of(new AccountsTold.Account(Escort.HowCame.POLICE_STATION, NIGHT, AccountsTold.ToldHow.BY_MOUTH,
                        Set.of(AccountsTold.ToldAbout.SEX_AND_AGE), 0),
                        new AccountsTold.Account(Escort.HowCame.RELATIVE, NIGHT, AccountsTold.ToldHow.ON_PAPER,
                                Set.of(), 1)),
                by(Set.of(AccountsTold.Interviewer.POLICE)));
    }

    public static SexAndAge sexAndAge(IntakeId intake) {
        return new SexAndAge(seen(intake), estimated(Sex.GIRL),
                estimated(Age.ofRange(new Age.Years(13, 16), 14, NIGHT, AgeBasis.ESTIMATE)));
    }

    static OthersFound others(IntakeId intake) {
        return new OthersFound(seen(intake), said(Set.of(OthersFound.Companion.FRIEND)), said(1), said(true),
                Answer.missing(Reason.NOT_KNOWN), said(new Country("TG")));
    }

    static Tonight tonight(IntakeId intake) {
        return new Tonight(seen(intake), estimated(new PlaceId(new UUID(3, 1))), estimated(new RoomId(new UUID(3, 2))),
                estimated(Tonight.RoomShared.WITH_OTHER_CHILDREN), estimated(new PersonId(new UUID(3, 3))));
    }

    static ContactRules contact(IntakeId intake) {
        return new ContactRules(seen(intake), said(false),
                said(Set.of(ContactRules.KeptAway.MUST_NOT_BE_LET_IN)), said(ContactRules.SafeContact.NONE_IS_SAFE),
                Answer.notAsked());
    }

    public static Responsible responsible(IntakeId intake) {
        return new Responsible(seen(intake), Answer.notAsked(), estimated(AT_NIGHT.plusSeconds(30_000)),
                estimated("Hear her in Ewe, a woman was asked for"));
    }

    private static <T> Answer<T> estimated(T value) {
        return Answer.known(value, Certainty.ESTIMATED_BY_WORKER);
    }

    private static <T> Answer<T> said(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }

    private static <T> Answer<T> by(T value) {
        return Answer.known(value, Certainty.SAID_BY_SOMEONE_ELSE);
    }
}
