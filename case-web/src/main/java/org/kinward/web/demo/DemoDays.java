package org.kinward.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.WhatMatters;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.intake.talk.AddTalk;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.demo.later.DemoPapers;
import org.kinward.web.demo.later.DemoTold;
import org.kinward.web.demo.story.DemoStory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented children have talked after a day or two; three of them said what matters to them and stopped the second talk. */
@Component
@Profile("demo & !production")
final class DemoDays {

    private static final Set<String> TALKED = Set.of("k05", "k08", "k10");

    private static final Logger LOG = LoggerFactory.getLogger(DemoDays.class);

    private final AddTalk talks;
    private final AnswerFirstHour answer;

    private final DemoTold told;

    private final DemoPapers papers;

    DemoDays(AddTalk talks, AnswerFirstHour answer, DemoTold told, DemoPapers papers) {
        this.talks = talks;
        this.answer = answer;
        this.told = told;
        this.papers = papers;
    }

    /** By whom, when the child came, and what time it is. */
    record Came(Actor by, Instant at, Instant now) {

        Instant after(int days) {
            return at.plus(Duration.ofDays(days));
        }

        boolean isThere(int days) {
            return !after(days).isAfter(now);
        }
    }

    void of(IntakeId intake, DemoChild child, DemoStory story, Came came) {
        var key = child.told("key").orElseThrow();
        if (!came.isThere(1)) {
            return;
        }
        var first = came.after(1);
        talk(intake, key + " 1", talk(1, first, Talk.HowItEnded.CALM, Optional.empty()),
                new Talks.Written(came.by().person(), first));
        told.status(intake, story, came.by(), first);
        if (TALKED.contains(key)) {
            matters(intake, came.by(), first);
        }
        if (came.isThere(2)) {
            second(intake, key, story, came);
        }
    }

    private void second(IntakeId intake, String key, DemoStory story, Came came) {
        var second = came.after(2);
        var stopped = TALKED.contains(key);
        talk(intake, key + " 2",
                talk(2, second, stopped ? Talk.HowItEnded.STOPPED_BY_CHILD : Talk.HowItEnded.CALM,
                        stopped ? onPaper(second) : Optional.empty()),
                new Talks.Written(came.by().person(), second));
        told.of(intake, story, came.by(), second);
        if (key.equals("k05")) {
            papers.of(intake, came.by(), second);
        }
    }

    private void matters(IntakeId intake, Actor by, Instant first) {
        for (var page : pages(intake, by, first)) {
            try {
                answer.answer(AnswerFirstHour.Request.of(page), by.person(), first);
            } catch (StaleRevision answered) {
                LOG.debug("a page of an invented child was answered before the last start was killed");
            }
        }
    }

    private void talk(IntakeId intake, String key, Talk talk, Talks.Written by) {
        talks.add(new AddTalk.Request(DemoPages.id("talk", key), intake, talk), by);
    }

    /** The power was gone. */
    private static Optional<FromPaper> onPaper(Instant at) {
        return Optional.of(new FromPaper(FromPaper.Told.of(day(at), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.VOLUNTEER), WhyPaper.NO_POWER));
    }

    private static Talk talk(int number, Instant at, Talk.HowItEnded ended, Optional<FromPaper> paper) {
        return new Talk(number, day(at), 25,
                new Talk.Setting(Talk.Where.QUIET_ROOM, Set.of(), Talk.Interpreted.NOBODY_NEEDED), ended,
                paper);
    }

    private static List<IntakePage> pages(IntakeId intake, Actor by, Instant first) {
        var day = day(first);
        var told = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.CHILD, day, OptionalInt.of(1));
        var seen = new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.SEEN, day, OptionalInt.empty(),
                onPaper(first).map(says -> new PagePaper(says, by.person(), first)));
        return List.of(
                new WhatMatters(told, said("Football, and looking after goats"), said("A school with a friend"),
                        said(Set.of(WhatMatters.MissedPerson.MOTHER, WhatMatters.MissedPerson.FRIENDS)),
                        said(Set.of(WhatMatters.WantedNext.SCHOOL)),
                        said("Shouting, and engines of lorries. Sitting beside somebody helps")),
                new HelpDaily(seen, said(HelpDaily.Difficulty.SOME), said(HelpDaily.Difficulty.NO),
                        said(HelpDaily.Difficulty.NO), said(HelpDaily.Difficulty.NO), said(HelpDaily.Difficulty.NO),
                        said(HelpDaily.Difficulty.SOME)));
    }

    private static <T> Answer<T> said(T value) {
        return Answer.known(value, Certainty.SAID_BY_CHILD);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
