package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.numbered.KeepNumbered;
import org.kinward.core.casefile.numbered.WriteChildPaper;
import org.kinward.core.child.Country;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.Guardian;
import org.kinward.core.intake.firstdays.Household;
import org.kinward.core.intake.firstdays.PapersHeld;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.later.leg.Leg;
import org.kinward.core.later.leg.WriteLeg;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Of one of the invented children it is known where its papers are, how it went on, where its father is, and who decided. */
@Component
@Profile("demo & !production")
public final class DemoPapers {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPapers.class);

    private static final List<Map<String, Object>> PAPERS = List.of(
            Map.of("paper_kind", DemoTold.line("BIRTH-CERTIFICATE"), "paper_state", DemoTold.line("ASKED-FOR")),
            Map.of("paper_kind", DemoTold.line("VACCINATION-CARD"), "paper_state", DemoTold.line("KEPT"),
                    "paper_keeper", PaperKeeper.EMPLOYER),
            Map.of("paper_kind", DemoTold.line("PASSPORT"), "paper_state", DemoTold.line("NEVER-HAD")));
    /** Number of the vaccination card. */
    private static final int CARD = 2;
    /** After the leg that the child told: the nurse wrote down how it came from the coast to the house. */
    private static final int WALKED = 2;
    private static final Map<String, Object> ON_FOOT = Map.of("leg_from_country", new Country("TG"), "leg_from_region",
            DemoTold.line("TG-M"), "leg_to_country", new Country("TG"), "leg_how_by", DemoTold.line("FOOT"));
    private static final Map<String, Object> FAMILY = Map.of("mother_alive", Household.ParentState.ALIVE_HERE,
            "mother_in_contact", true, "father_alive", Household.ParentState.ALIVE_AWAY, "father_away_country",
            new Country("NG"), "father_away_since", 2021, "father_in_contact", false, "home_people", 9,
            "leader_sex", Household.HeadSex.WOMAN);

    private final AnswerFirstHour answer;
    private final WriteChildPaper write;
    private final WriteLeg legs;
    private final DemoNote note;

    DemoPapers(AnswerFirstHour answer, WriteChildPaper write, WriteLeg legs, DemoNote note) {
        this.note = note;
        this.answer = answer;
        this.write = write;
        this.legs = legs;
    }

    /** What was found out on this day. */
    public void of(IntakeId intake, Actor by, Instant at) {
        var today = at.atZone(ZoneOffset.UTC).toLocalDate();
        var told = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.PAPER, today, OptionalInt.empty());
        var said = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.CHILD, today, OptionalInt.of(2));
        for (var page : List.of(DemoTold.page(Household.class, said, FAMILY, Certainty.SAID_BY_CHILD),
                DemoTold.page(PapersHeld.class, told, birth(today), Certainty.CONFIRMED_BY_DOCUMENT),
                DemoTold.page(Guardian.class, told, decided(today), Certainty.CONFIRMED_BY_DOCUMENT))) {
            try {
                answer.answer(AnswerFirstHour.Request.of(page), by.person(), at);
            } catch (StaleRevision answered) {
                LOG.debug("a page of an invented child was answered before the last start was killed");
            }
        }
        var noted = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.SOMEONE_ELSE, today,
                OptionalInt.empty(), Optional.of(new PagePaper(ofTheNurse(today), by.person(), at)));
        for (int number = 1; number <= PAPERS.size(); number++) {
            var paper = DemoTold.page(ChildPaper.class, number == CARD ? noted : said, PAPERS.get(number - 1),
                    Certainty.SAID_BY_CHILD);
            write.write(wish("paper ", new Numbered<>(number, paper, false)), by, at);
        }
        var walked = DemoTold.page(Leg.class, noted, ON_FOOT, Certainty.SAID_BY_SOMEONE_ELSE);
        legs.write(new WriteLeg.Request(wish("leg ", new Numbered<>(WALKED, walked, false)), today), by, at);
        note.of(intake, ofTheNurse(today), by, at);
    }

    private static <P extends RecordPage> KeepNumbered.Wish<P> wish(String word, Numbered<P> one) {
        var key = word + one.page().head().intake().value() + one.number();
        return new KeepNumbered.Wish<>(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), one);
    }

    /** She gives the vaccinations, and wrote down who has the card. */
    private static FromPaper ofTheNurse(LocalDate day) {
        return new FromPaper(FromPaper.Told.of(day, Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.HEALTH_WORKER), WhyPaper.NO_ACCOUNT);
    }

    private static Map<String, Object> birth(LocalDate today) {
        return Map.of("birth_registered", PapersHeld.Registered.BEING_DONE, "birth_steps",
                Set.of(PapersHeld.RegisterStep.ASKED_TOWN_HALL), "asked_on", today, "asked_office",
                PapersHeld.RegistryOffice.TOWN_HALL, "asked_waits_for", Set.of(PapersHeld.WaitsFor.WITNESSES));
    }

    private static Map<String, Object> decided(LocalDate today) {
        return Map.of("guardian_state", Guardian.GuardianState.GUARDIAN_ASKED, "decided_by",
                Guardian.DecidingAuthority.JUDGE, "decided_on", today, "decided_until", "The end of school");
    }
}
