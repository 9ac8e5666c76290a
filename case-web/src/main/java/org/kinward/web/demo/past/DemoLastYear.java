package org.kinward.web.demo.past;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.CreateRecord;
import org.kinward.core.child.Age;
import org.kinward.core.child.AgeBasis;
import org.kinward.core.child.Sex;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.web.demo.later.DemoTold;
import org.kinward.web.demo.story.Cells;
import org.kinward.web.demo.story.DemoClosing;
import org.kinward.web.demo.story.DemoUrgent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some invented children came last year, were taken far before, and live with their families again; no more is known of them. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(250)
final class DemoLastYear implements ApplicationRunner {

    private static final List<String> COLUMNS = List.of("key", "month", "sex", "age", "home", "last", "to", "by",
            "settled", "says");
    private static final int DAY = 10;
    private static final LocalTime HOUR = LocalTime.of(9, 0);
    private static final Duration STAYED = Duration.ofDays(100);

    private static final Logger LOG = LoggerFactory.getLogger(DemoLastYear.class);

    private final Taking taking;
    private final After after;
    private final Around around;

    DemoLastYear(Taking taking, After after, Around around) {
        this.taking = taking;
        this.after = after;
        this.around = around;
    }

    /** What people do to take a child in. */
    @Component
    @Profile("demo & !production")
    record Taking(StartIntake start, AnswerFirstHour answer, CreateRecord create) {
    }

    /** What they do afterwards. */
    @Component
    @Profile("demo & !production")
    record After(DemoUrgent urgent, DemoTold told, DemoClosing closing) {
    }

    /** Who is at work, what time it is, and which years were declared. */
    @Component
    @Profile("demo & !production")
    record Around(Actors actors, Ledgers ledgers, Clock clock) {
    }

    /** When a child came, who led its case, and who agreed to its closing. */
    private record Came(Instant at, Actor worker, Actor manager) {

        Instant left() {
            return at.plus(STAYED);
        }
    }

    /** Figures of that year are declared last: where they are, everybody is there. */
    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int year = LocalDate.ofInstant(around.clock().instant(), ZoneOffset.UTC).getYear() - 1;
        if (as(actor("officer"), by -> isDeclared(by, year))) {
            return;
        }
        var worker = actor("worker");
        var manager = actor("manager");
        for (var child : Cells.read("last-year.csv", COLUMNS)) {
            of(child, new Came(LocalDate.of(year, child.number("month"), DAY).atTime(HOUR).toInstant(ZoneOffset.UTC),
                    worker, manager));
        }
    }

    private boolean isDeclared(Actor officer, int year) {
        return around.ledgers().of(officer.agency()).stream().anyMatch(one -> one.family().declared().year() == year);
    }

    /** Each child by itself: a start that was killed goes on where it was. */
    private void of(Cells child, Came came) {
        var key = child.said("key");
        var intake = as(came.worker(), by -> taken(child, by, came.at()));
        if (as(came.worker(), _ -> after.closing().file(intake) instanceof OpenCaseFile)) {
            as(came.worker(), _ -> settled(intake, child, came));
            as(came.manager(), by -> after.closing().agreed(key, by, came.left()));
            as(came.worker(), by -> after.closing().close(key, by, came.left()));
        }
    }

    private IntakeId taken(Cells child, Actor worker, Instant came) {
        var key = new OnceKey(id("child " + child.said("key")), "demo child");
        if (!(taking.start().start(new StartIntake.Request(new PlaceId(id("place Acacia House")), Optional.empty()),
                key,
                worker, came) instanceof StartIntake.Outcome.Started(var intake))) {
            throw new IllegalStateException("a demo person does not work at the demo place");
        }
        try {
            taking.answer().answer(AnswerFirstHour.Request.of(sexAndAge(intake, child, came)), worker.person(), came);
        } catch (StaleRevision answered) {
            LOG.debug("the page of an invented child was answered before the last start was killed");
        }
        taking.create().create(intake, new OnceKey(intake.value(), CreateRecord.request(intake)), worker, came);
        return intake;
    }

    private IntakeId settled(IntakeId intake, Cells child, Came came) {
        after.urgent().settle(intake, came.worker(), came.at());
        after.told().way(intake, child, came.worker(), came.at());
        return after.closing().settled(intake,
                new DemoClosing.Settled(child.said("key"), child.said("settled"), child.said("says")), came.worker(),
                came.left());
    }

    private static IntakePage sexAndAge(IntakeId intake, Cells child, Instant came) {
        var day = LocalDate.ofInstant(came, ZoneOffset.UTC);
        var basis = AgeBasis.CHILDS_WORD;
        return new SexAndAge(new IntakePage.Head(intake, Revision.NEW, IntakePage.ToldBy.SEEN, day),
                Answer.known(Sex.valueOf(child.said("sex")), Certainty.ESTIMATED_BY_WORKER),
                Answer.known(Age.ofYears(child.number("age"), day, basis), basis.certainty()));
    }

    private Actor actor(String signIn) {
        return around.actors().actor(new PersonId(id("person " + signIn))).orElseThrow();
    }

    private static <T> T as(Actor by, Function<Actor, T> work) {
        return ActingPerson.as(by.person(), () -> work.apply(by));
    }

    /** The same at every start. */
    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("kinward demo " + what).getBytes(StandardCharsets.UTF_8));
    }
}
