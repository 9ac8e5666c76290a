package org.kinward.web.consent.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.consent.voice.Whose;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.intake.print.BlankPage;
import org.kinward.web.intake.print.BlankPage.Line;
import org.kinward.web.intake.print.BlankPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who answers for the child, and the five rows with both voices; the child is told of the first one in the first hour. */
@Component
@Order(3)
class ConsentOnPaper implements BlankPart {

    private final AgencyZones zones;

    private final Clock clock;

    ConsentOnPaper(AgencyZones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public List<BlankPage> pages(AgencyId agency) {
        return pages(LocalDate.ofInstant(clock.instant(), zones.zone(agency)));
    }

    /** As they are on this day. */
    static List<BlankPage> pages(LocalDate today) {
        return Stream.concat(Stream.of(who()), AskController.KINDS.stream().map(kind -> row(kind, today))).toList();
    }

    private static BlankPage who() {
        return new BlankPage("consent.who.title", List.of(Line.of("consent.who.kind", WhoController.kinds()),
                Line.of("consent.who.involved", WhoController.parts()), Line.toWrite("consent.who.name"),
                Line.toWrite("consent.who.named-by"), Line.toWrite("consent.who.until"),
                Line.of("consent.who.not-asked", WhoController.notAsked())));
    }

    /** What is asked for, as on its page, then each voice. Nothing is offered that may not be on the first day. */
    private static BlankPage row(String kind, LocalDate today) {
        var lines = new ArrayList<Line>();
        var whats = AskController.whats(kind, today, today);
        if (!whats.isEmpty()) {
            lines.add(Line.of("consent.ask." + kind + ".what", whats));
        }
        switch (kind) {
            case AskController.SHARING -> {
                lines.add(Line.toWrite("consent.ask.office"));
                lines.add(Line.of("consent.ask.groups", AskController.details(kind)));
                lines.add(Line.toWrite("consent.ask.until"));
            }
            case AskController.FAMILY_CONTACT -> {
                lines.add(Line.of("consent.ask.by", AskController.bys()));
                lines.add(Line.of("consent.ask.says", AskController.details(kind)));
            }
            default -> {}
        }
        Stream.of(Whose.values()).filter(whose -> whose != Whose.CHILD || !kind.equals(AskController.BEING_RECORDED))
                .forEach(whose -> lines.addAll(voice(whose)));
        return new BlankPage("consent.ask." + kind + ".title", lines);
    }

    /** What is asked of one voice, as on the page of an answer. */
    static List<Line> voice(Whose whose) {
        var key = "consent.answer." + whose;
        var lines = new ArrayList<Line>();
        lines.add(Line.of(key + ".state", AnswerChoices.states()));
        lines.add(Line.of("consent.answer.why", AnswerChoices.reasons(whose)));
        lines.add(Line.toWrite("consent.answer.later.line"));
        if (whose == Whose.WHO_ANSWERS) {
            lines.add(Line.of("consent.answer.by", AnswerChoices.everyBy()));
            lines.add(Line.of("consent.answer.first", AnswerChoices.functions()));
        }
        lines.addAll(List.of(Line.toWrite("consent.answer.on"), Line.toWrite("consent.answer.statement"),
                Line.toWrite("consent.answer.language"),
                Line.of("consent.answer.interpreter", AnswerChoices.interpreters()),
                Line.of("consent.answer.how", AnswerChoices.hows()), Line.toWrite("consent.answer.back"),
                Line.toWrite(key + ".line"), Line.of("consent.answer.again", AnswerChoices.agains())));
        return lines;
    }
}
