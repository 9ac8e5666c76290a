package org.kinward.web.demo.after;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.aftercare.MoveAftercare;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.child.ChildLists;
import org.kinward.reporting.child.ListAsked;
import org.kinward.reporting.child.ListScope;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For one child who may be eighteen within months it is planned what comes after. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(225)
final class DemoAftercare implements ApplicationRunner {

    private final Planning planning;
    private final Actors actors;
    private final TransactionTemplate transaction;

    DemoAftercare(Planning planning, Actors actors, TransactionTemplate transaction) {
        this.planning = planning;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** What people do to plan. */
    @Component
    @Profile("demo & !production")
    record Planning(ChildLists children, Aftercares aftercares, MoveAftercare move, Clock clock) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var id = UUID.nameUUIDFromBytes("kinward demo person worker".getBytes(StandardCharsets.UTF_8));
        var worker = actors.actor(new PersonId(id)).orElseThrow();
        ActingPerson.as(worker.person(), () -> planned(worker));
    }

    /** Once for all starts. */
    private Optional<CaseFileId> planned(Actor worker) {
        var mine = in(() -> planning.children().page(ListAsked.firstOf(new ListScope.Mine(worker.person())))).lines()
                .stream().map(child -> new CaseFileId(child.file())).toList();
        if (in(() -> mine.stream().anyMatch(file -> planning.aftercares().of(file).isPresent()))) {
            return Optional.empty();
        }
        return first(mine, worker);
    }

    /** The program says who is too young; nobody else is asked. */
    private Optional<CaseFileId> first(List<CaseFileId> mine, Actor worker) {
        var said = new Aftercare.Said(
                Set.of(Aftercare.AdultHelp.PLACE_TO_LIVE, Aftercare.AdultHelp.SCHOOL_OR_TRADE,
                        Aftercare.AdultHelp.PHONE_CONTACT),
                "A room in the house of the older girls, until the training is over",
                "I want to finish the training and live with a friend");
        return mine.stream().filter(file -> planning.move().move(
                new MoveAftercare.Wish(file, Revision.NEW, AftercareState.PLANNED, said), worker,
                new Moment(planning.clock().instant(), ZoneOffset.UTC)) == MoveAftercare.Outcome.MOVED).findFirst();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
