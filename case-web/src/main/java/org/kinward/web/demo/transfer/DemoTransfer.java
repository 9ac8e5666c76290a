package org.kinward.web.demo.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.transfer.OfferTransfer;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.Transfer;
import org.kinward.core.transfer.TransferId;
import org.kinward.core.transfer.Transfers;
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

/** One child of the second demo agency wants to live nearer to an aunt; its case is offered to the first. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(220)
final class DemoTransfer implements ApplicationRunner {

    private final Offering offering;
    private final DemoAgreed agreed;
    private final Actors actors;
    private final TransactionTemplate transaction;

    DemoTransfer(Offering offering, DemoAgreed agreed, Actors actors, TransactionTemplate transaction) {
        this.offering = offering;
        this.agreed = agreed;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** What people do to offer a case. */
    @Component
    @Profile("demo & !production")
    record Offering(ChildLists children, Transfers transfers, PartnerAgencies agencies, OfferTransfer offer,
            Clock clock) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var worker = actors.actor(new PersonId(id("person", "worker-b"))).orElseThrow();
        ActingPerson.as(worker.person(), () -> offered(worker));
    }

    /** Once for all starts: who has offered a case already offers no other. */
    private Optional<CaseFileId> offered(Actor worker) {
        var mine = in(() -> offering.children().page(ListAsked.firstOf(new ListScope.Mine(worker.person())))).lines()
                .stream().map(child -> new CaseFileId(child.file())).toList();
        if (in(() -> mine.stream().anyMatch(file -> !offering.transfers().of(file).isEmpty()))) {
            return Optional.empty();
        }
        var to = offering.agencies().others(worker.agency()).stream().filter(one -> "Lantern".equals(one.name()))
                .findFirst().orElseThrow();
        return mine.stream().filter(file -> isOffered(file, to, worker)).findFirst();
    }

    /** A child for whom nothing else goes on is asked, and then its case is offered. */
    private boolean isOffered(CaseFileId file, PartnerAgencies.Partner to, Actor worker) {
        var now = offering.clock().instant();
        if (!(offer(file, to, worker, now) instanceof OfferTransfer.Outcome.NotCovered)) {
            return false;
        }
        agreed.to(new DemoAgreed.With(file, to, Set.of(DataGroup.WHO_THE_CHILD_IS, DataGroup.SCHOOL_AND_WORK)), worker,
                now);
        return offer(file, to, worker, now) instanceof OfferTransfer.Outcome.Offered;
    }

    private OfferTransfer.Outcome offer(CaseFileId file, PartnerAgencies.Partner to, Actor worker, Instant now) {
        var until = LocalDate.ofInstant(now.plus(Duration.ofDays(14)), ZoneOffset.UTC).atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        var shared = List.of(new Shared(DataGroup.WHO_THE_CHILD_IS, "A child of school age, speaks some Ewe"),
                new Shared(DataGroup.SCHOOL_AND_WORK, "Reads a little, wants to go on with school"));
        return offering.offer().offer(
                new OfferTransfer.Request(new TransferId(id("transfer", file.value().toString())), file,
                        new Transfer.Offer(to.id(), Transfer.WhyOffered.NEARER_TO_FAMILY,
                                "An aunt lives in your area and visits", shared, until)),
                worker, new Moment(now, ZoneOffset.UTC));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("kinward demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
