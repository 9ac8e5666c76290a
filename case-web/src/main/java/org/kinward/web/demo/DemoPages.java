package org.kinward.web.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.Head;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.firsthour.AdultWithChild;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.Responsible;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.saving.Revision;

/** The pages of the first hour as the file of invented children tells them. */
record DemoPages(IntakeId intake, DemoChild child, Stay stay) {

    /** Where the child is, who is responsible, and when it came. */
    record Stay(PlaceId place, String house, PersonId responsible, Instant came) {
    }

    List<IntakePage> all() {
        return child.told("sex").isEmpty() ? List.of() : pages();
    }

    private List<IntakePage> pages() {
        var seen = Certainty.ESTIMATED_BY_WORKER;
        return List.of(
                new SafetyNow(head(ToldBy.SEEN), child.answer("safe", seen, SafetyNow.SafeHere::valueOf),
                        Answer.notAsked()),
                new HealthSeen(head(ToldBy.SEEN), child.answers("signs", seen, HealthSeen.HealthSign::valueOf),
                        Answer.notAsked()),
                language(), escort(), adult(), sexAndAge(), tonight(), responsible());
    }

    private IntakePage language() {
        return new LanguageChosen(head(ToldBy.CHILD),
                child.answer("language", Certainty.SAID_BY_CHILD, SpokenLanguage::new), Answer.notAsked(),
                Answer.notAsked(), Answer.notAsked(),
                new LanguageChosen.Room(Answer.notAsked(), Answer.notAsked()),
                new LanguageChosen.Wish(Answer.notAsked(), Answer.notAsked()));
    }

    private IntakePage escort() {
        var said = Certainty.SAID_BY_SOMEONE_ELSE;
        return new Escort(head(ToldBy.ESCORT), child.answer("how came", said, Escort.HowCame::valueOf),
                child.answer("unit", said, unit -> unit), Answer.notAsked(), Answer.notAsked(), Answer.notAsked(),
                Optional.empty());
    }

    private IntakePage adult() {
        var said = Certainty.SAID_BY_SOMEONE_ELSE;
        var there = child.told("adult").isPresent();
        return new AdultWithChild(head(ToldBy.SEEN), Answer.known(there, Certainty.ESTIMATED_BY_WORKER),
                child.answer("adult", said, AdultWithChild.Relation::valueOf), Answer.notAsked(), Answer.notAsked(),
                AdultWithChild.Checked.NOT_YET, there
                        ? Answer.known(AdultWithChild.KeptApart.APART_UNTIL_CHECKED, Certainty.ESTIMATED_BY_WORKER)
                        : Answer.notAsked());
    }

    private IntakePage sexAndAge() {
        var basis = child.told("basis").map(AgeBasis::valueOf).orElse(AgeBasis.PRESUMED);
        return new SexAndAge(head(ToldBy.SEEN), child.answer("sex", Certainty.ESTIMATED_BY_WORKER, Sex::valueOf),
                child.answer("age", basis.certainty(), years -> Age.ofYears(Integer.parseInt(years), day(), basis)));
    }

    private IntakePage tonight() {
        var sure = Certainty.ESTIMATED_BY_WORKER;
        return new Tonight(head(ToldBy.WORKER), Answer.known(stay.place(), sure),
                child.answer("room", sure, room -> new RoomId(id("room", stay.house() + " " + room))),
                Answer.notAsked(), Answer.notAsked());
    }

    private IntakePage responsible() {
        var sure = Certainty.ESTIMATED_BY_WORKER;
        return new Responsible(head(ToldBy.WORKER),
                child.told("worker").isPresent() ? Answer.known(stay.responsible(), sure) : Answer.notAsked(),
                child.answer("heard in", sure, hours -> stay.came().plus(Duration.ofDays(child.number("days")))
                        .plus(Duration.ofHours(Long.parseLong(hours)))),
                Answer.notAsked());
    }

    private Head head(ToldBy toldBy) {
        return new Head(intake, Revision.NEW, child.told("paper").isPresent() ? ToldBy.PAPER : toldBy, day());
    }

    private LocalDate day() {
        return stay.came().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Demo people and houses have the same id at every start. */
    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("kinward demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
