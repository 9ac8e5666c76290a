package org.kinward.web.demo.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.lists.Code;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.service.account.KeepProviderAccount;
import org.kinward.core.service.directory.KeepProvider;
import org.kinward.core.service.directory.ProviderId;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.gap.GapId;
import org.kinward.core.service.gap.SayNoService;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.ReferralId;
import org.kinward.core.service.referral.SendReferral;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
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

/** A directory for each demo agency, an account for one clinic, two referrals to it and a need without a service; made where it is missing. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(210)
final class DemoServices implements ApplicationRunner {

    private static final Code TREATMENT = new Code("BODY-TREATMENT");

    private final Keeping keeping;
    private final Sending sending;
    private final TransactionTemplate transaction;

    DemoServices(Keeping keeping, Sending sending, TransactionTemplate transaction) {
        this.keeping = keeping;
        this.sending = sending;
        this.transaction = transaction;
    }

    /** What people do with the directory. */
    @Component
    @Profile("demo & !production")
    record Keeping(Providers providers, KeepProvider keep, KeepProviderAccount accounts) {
    }

    /** What people do with referrals. */
    @Component
    @Profile("demo & !production")
    record Sending(Actors actors, ChildLists children, SendReferral send, SayNoService none, Clock clock) {

        Actor actor(String signIn) {
            return actors.actor(new PersonId(id("person", signIn))).orElseThrow();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List.of("manager", "manager-b").forEach(this::directory);
        var clinic = new ProviderId(id("provider", "manager Clinic of the market"));
        as("admin", admin -> keeping.accounts().give(clinic, sending.actor("provider").person(), admin,
                sending.clock().instant()));
        as("worker", worker -> refer(clinic, worker));
    }

    private void directory(String signIn) {
        as(signIn, manager -> DemoLines.ALL.forEach(line -> {
            var id = new ProviderId(id("provider", signIn + " " + line.office().name()));
            if (isMissing(id)) {
                keeping.keep().add(id, line, manager, today());
            }
        }));
    }

    private boolean isMissing(ProviderId id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> keeping.providers().find(id).isEmpty()));
    }

    /** Sent once for all starts: the key of the child is the key of the wish. */
    private void refer(ProviderId clinic, Actor worker) {
        var provider = Objects.requireNonNull(transaction.execute(_ -> keeping.providers().find(clinic)));
        var mine = Objects.requireNonNull(transaction.execute(_ -> sending.children()
                .page(ListAsked.firstOf(new ListScope.Mine(worker.person()))))).lines();
        mine.stream().limit(2).forEach(child -> sending.send().send(new SendReferral.Request(
                new ReferralId(id("referral", child.file().toString())), new CaseFileId(child.file()),
                new Referral.Asked(clinic, TREATMENT, Urgency.THREE_DAYS, Way.PROGRAM,
                        "Look at the skin and the teeth"),
                "treatment", List.of()), provider, worker, new Moment(sending.clock().instant(), ZoneOffset.UTC)));
        mine.stream().limit(1).forEach(child -> sending.none().say(new SayNoService.Request(
                new GapId(id("gap", child.file().toString())), new CaseFileId(child.file()),
                new ServiceGap.Need(NeedArea.SCHOOL, "A class for children who read in another script")), worker,
                sending.clock().instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(sending.clock().instant(), ZoneOffset.UTC);
    }

    private void as(String signIn, Consumer<Actor> work) {
        var by = sending.actor(signIn);
        ActingPerson.as(by.person(), () -> {
            work.accept(by);
            return Optional.empty();
        });
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("kinward demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
