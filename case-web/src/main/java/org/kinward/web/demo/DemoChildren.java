package org.kinward.web.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Takes some forty invented children in at the first start of the profile demo. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(200)
final class DemoChildren implements ApplicationRunner {

    private static final Map<String, String> HOUSES = Map.of("A1", "Acacia House", "A2", "Baobab Centre", "B1",
            "Cedar House", "B2", "Mango Centre");

    private final DemoIntake intake;
    private final AnswerFirstHour answer;
    private final DemoVault vault;
    private final Setting setting;

    DemoChildren(DemoIntake intake, AnswerFirstHour answer, DemoVault vault, Setting setting) {
        this.intake = intake;
        this.answer = answer;
        this.vault = vault;
        this.setting = setting;
    }

    /** Who is at work, and what time it is. */
    @Component
    @Profile("demo & !production")
    record Setting(Actors actors, Clock clock, DemoAway away) {

        Actor actor(String signIn) {
            return actors.actor(new PersonId(DemoPages.id("person", signIn))).orElseThrow();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var children = lines();
        var manager = setting.actor("manager");
        var first = new CallWord(children.getFirst().told("call word").orElseThrow());
        if (ActingPerson.as(manager.person(), () -> intake.reading().isEmpty(place(children.getFirst()), first))) {
            var started = new HashMap<String, IntakeId>();
            children.forEach(child -> take(child, started));
            ActingPerson.as(manager.person(), () -> setting.away().soon(setting.actor("worker"), manager));
        }
    }

    private void take(DemoChild child, Map<String, IntakeId> started) {
        var manager = child.told("place").orElseThrow().startsWith("A") ? "manager" : "manager-b";
        var by = setting.actor(child.told("worker").orElse(manager));
        var id = ActingPerson.as(by.person(), () -> takeAs(by, child, started));
        started.put(child.told("key").orElseThrow(), id);
    }

    private IntakeId takeAs(Actor by, DemoChild child, Map<String, IntakeId> started) {
        var came = came(child);
        var id = intake.start(place(child), child.told("found with").map(started::get), by, came);
        vault.keep(intake.reading().find(id).reference(), child, by);
        var stay = new DemoPages.Stay(place(child), house(child), by.person(), came);
        new DemoPages(id, child, stay).all()
                .forEach(page -> answer.answer(AnswerFirstHour.Request.of(page), by.person(), came));
        intake.finish(id, child, by, came);
        return id;
    }

    private Instant came(DemoChild child) {
        return setting.clock().instant().minus(Duration.ofDays(child.number("days")));
    }

    private static PlaceId place(DemoChild child) {
        return new PlaceId(DemoPages.id("place", house(child)));
    }

    private static String house(DemoChild child) {
        return Objects.requireNonNull(HOUSES.get(child.told("place").orElseThrow()));
    }

    static List<DemoChild> lines() throws IOException {
        return new ClassPathResource("demo/children.csv").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).map(DemoChild::read).toList();
    }
}
