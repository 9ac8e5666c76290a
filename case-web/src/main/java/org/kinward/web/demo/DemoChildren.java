package org.kinward.web.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.demo.shelter.DemoHouseLife;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes some forty invented children in at the first start of the profile demo. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(200)
final class DemoChildren implements ApplicationRunner {

    private static final Map<String, String> HOUSES = Map.of("A1", "Acacia House", "A2", "Baobab Centre", "B1",
            "Cedar House", "B2", "Mango Centre");

    private static final Logger LOG = LoggerFactory.getLogger(DemoChildren.class);

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
    record Setting(
            Actors actors, Clock clock, DemoLater later, DemoAway away, DemoKeeping keeping, DemoDoor door,
            DemoHouseLife life) {

        Actor actor(String signIn) {
            return actors.actor(new PersonId(DemoPages.id("person", signIn))).orElseThrow();
        }
    }

    /** Each child by itself: a start that was killed goes on where it was, and a later one finds everybody there. */
    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var children = lines();
        var missing = missing(children);
        var byKey = children.stream()
                .collect(Collectors.toMap(child -> child.told("key").orElseThrow(), child -> child));
        var started = new HashMap<String, IntakeId>();
        for (var child : missing) {
            var first = child.told("found with").map(key -> started.computeIfAbsent(key, _ -> again(byKey, key)));
            var taken = as(worker(child), by -> takeAs(by, child, first));
            started.put(child.told("key").orElseThrow(), taken);
            child.told("keeping").ifPresent(_ -> as(manager(child), by -> keep(by, child, taken)));
        }
        if (!missing.isEmpty()) {
            as("manager", manager -> {
                setting.door().of(manager, setting.actor("worker"));
                return setting.away().soon(setting.actor("worker"), manager);
            });
            setting.life().of(new DemoHouseLife.Start(new PlaceId(DemoPages.id("place", "Acacia House")), started,
                    setting::actor));
        }
    }

    /**
     * Drafts without a word come first and leave no mark: they are there when the words of all others are. Begun again, they
     * are the same drafts.
     */
    private List<DemoChild> missing(List<DemoChild> children) {
        var missing = children.stream().filter(child -> !isThere(child))
                .sorted(Comparator.comparing(child -> child.told("call word").isPresent())).toList();
        return missing.stream().allMatch(child -> child.told("call word").isEmpty()) ? List.of() : missing;
    }

    private boolean isThere(DemoChild child) {
        return child.told("call word").filter(word -> as(manager(child),
                _ -> intake.reading().isThere(place(child), child, new CallWord(word)))).isPresent();
    }

    /** The draft of a child that an earlier start took in. */
    private IntakeId again(Map<String, DemoChild> byKey, String key) {
        var child = Objects.requireNonNull(byKey.get(key));
        return as(worker(child), by -> start(child, Optional.empty(), by));
    }

    private <T> T as(String signIn, Function<Actor, T> work) {
        var by = setting.actor(signIn);
        return ActingPerson.as(by.person(), () -> work.apply(by));
    }

    private static String manager(DemoChild child) {
        return child.told("place").orElseThrow().startsWith("A") ? "manager" : "manager-b";
    }

    private static String worker(DemoChild child) {
        return child.told("worker").orElseGet(() -> manager(child));
    }

    /** Begun once for all starts: the key of the line is the key of the wish. */
    private IntakeId start(DemoChild child, Optional<IntakeId> foundWith, Actor by) {
        return intake.start(place(child), foundWith, DemoPages.id("child", child.told("key").orElseThrow()),
                new DemoIntake.Began(by, came(child), child.paper(came(child))));
    }

    private IntakeId takeAs(Actor by, DemoChild child, Optional<IntakeId> foundWith) {
        var came = came(child);
        var id = start(child, foundWith, by);
        vault.keep(intake.reading().find(id).reference(), child, by);
        var stay = new DemoPages.Stay(place(child), house(child), by.person(), came);
        new DemoPages(id, child, stay).all().forEach(page -> answer(page, by, came));
        intake.finish(id, child, by, came);
        if (child.told("worker").isPresent() && !child.isDraft() && !child.isSeenAgain()) {
            setting.later().of(id, child, by, came);
        }
        return id;
    }

    private IntakeId keep(Actor by, DemoChild child, IntakeId taken) {
        setting.keeping().of(taken, child, by, setting.clock().instant());
        return taken;
    }

    private void answer(IntakePage page, Actor by, Instant came) {
        try {
            answer.answer(AnswerFirstHour.Request.of(page), by.person(), came);
        } catch (StaleRevision answered) {
            LOG.debug("a page of an invented child was answered before the last start was killed");
        }
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
        return DemoChild.all();
    }
}
