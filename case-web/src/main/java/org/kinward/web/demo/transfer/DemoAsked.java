package org.kinward.web.demo.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.transfer.PartnerAgencies;
import org.kinward.core.transfer.Transfers;
import org.kinward.core.transfer.asked.AskAgency;
import org.kinward.core.transfer.asked.AskedSteps;
import org.kinward.reporting.access.AgencyZones;
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

/** The second demo agency asks the first one to see the home of a child: both have it as a task. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(221)
final class DemoAsked implements ApplicationRunner {

    private final Asking asking;
    private final Known known;
    private final DemoAgreed agreed;
    private final TransactionTemplate transaction;

    DemoAsked(Asking asking, Known known, DemoAgreed agreed, TransactionTemplate transaction) {
        this.asking = asking;
        this.known = known;
        this.agreed = agreed;
        this.transaction = transaction;
    }

    /** What people do to ask. */
    @Component("askingInTheDemo")
    @Profile("demo & !production")
    record Asking(Actors actors, PlanReturnStep plan, AskAgency ask, Clock clock) {
    }

    /** Which children there are, and what is known of them. */
    @Component("knownToAskInTheDemo")
    @Profile("demo & !production")
    record Known(ChildLists children, AskedSteps asked, Transfers transfers, PartnerAgencies agencies,
            AgencyZones zones) {
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var worker = asking.actors().actor(new PersonId(DemoTransfer.id("person", "worker-b"))).orElseThrow();
        ActingPerson.as(worker.person(), () -> asked(worker));
    }

    /** Once for all starts, for a child whose case is offered to nobody. */
    private Optional<CaseFileId> asked(Actor worker) {
        var mine = in(() -> known.children().page(ListAsked.firstOf(new ListScope.Mine(worker.person())))).lines()
                .stream().map(child -> new CaseFileId(child.file())).toList();
        if (in(() -> mine.stream().anyMatch(file -> !known.asked().of(file).isEmpty()))) {
            return Optional.empty();
        }
        var to = known.agencies().others(worker.agency()).stream().filter(one -> "Lantern".equals(one.name()))
                .findFirst().orElseThrow();
        var now = asking.clock().instant();
        return mine.stream().filter(file -> in(() -> known.transfers().of(file)).isEmpty())
                .filter(file -> isAsked(file, to, worker, now)).findFirst();
    }

    private boolean isAsked(CaseFileId file, PartnerAgencies.Partner to, Actor worker, Instant now) {
        agreed.to(new DemoAgreed.With(file, to, AskAgency.TOLD), worker, now);
        var zone = in(() -> known.zones().zone(worker.agency()));
        var at = new AtAgency(worker.person(), now, zone);
        var step = new StepId(DemoTransfer.id("asked step", file.value().toString()));
        asking.plan().plan(new ReturnStep(step, file, ReturnStep.Doing.HOME_IS_SEEN, ReturnStep.StepSide.OTHER_AGENCY,
                "The uncle’s house, and who lives there", at.today().plusDays(12), Optional.empty()), worker, at);
        return asking.ask().ask(step, to.id(), worker, new Moment(now, zone)) == AskAgency.Outcome.ASKED;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
