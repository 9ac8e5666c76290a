package org.kinward.web.demo.shelter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.ApprovalId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.journey.SetOff;
import org.kinward.core.returning.plan.AskReturn;
import org.kinward.core.returning.plan.PrepareReturn;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.ReturnSteps;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A girl of the first invented house set off to her mother and is expected there: whoever counts heads reads that she is on the way home. */
@Component
@Profile("demo & !production")
public final class DemoOnTheWay {

    private static final String GIRL = "k07";

    /** Where the house keeps the names of those who receive a child at its home. */
    private static final int SLOT = 100;

    private final Known known;
    private final Doing doing;
    private final Vault vault;
    private final TransactionTemplate transaction;

    DemoOnTheWay(Known known, Doing doing, Vault vault, TransactionTemplate transaction) {
        this.known = known;
        this.doing = doing;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** What was written before. */
    @Component("knownOnTheWay")
    @Profile("demo & !production")
    record Known(CaseFiles files, Families families, Returns returns, ReturnSteps steps) {
    }

    /** What people do to bring a child home. */
    @Component("doneOnTheWay")
    @Profile("demo & !production")
    record Doing(PrepareReturn prepare, AnswerReturnStep step, AskReturn ask, AnswerApproval answer, SetOff setOff) {
    }

    /** Her worker writes down where she goes and who receives her, once for all starts. */
    DemoHouseDay.House prepared(DemoHouseDay.House house, Actor worker) {
        file(house).filter(file -> about(file).isEmpty()).ifPresent(file -> {
            var home = in(() -> known.families().of(file.id())).getFirst();
            var on = house.now().atZone(house.zone()).toLocalDate();
            doing.prepare().write(new Return(new ReturnId(DemoHouseDay.id("return", GIRL)), file.id(), Revision.NEW,
                    new Return.Wanted(home.id(), Durable.WITH_PARENTS,
                            new Return.Journey(on, Set.of(Return.GoesAlong.COLLEAGUE)),
                            new Return.Agreed(Return.AuthoritySays.AGREES, Return.Receiving.WE_OURSELVES),
                            "She has our number, and the teacher knows it as well"),
                    Optional.empty(), Optional.empty(), List.of()), worker, house.now());
            vault.keep(VaultEntry.of(new VaultSlot(file.reference(), VaultField.HANDED_TO, SLOT), new Revision(1),
                    new VaultText("Adzo Kpogo")).ifFree(), worker);
            doing.prepare().receives(about(file).orElseThrow(), new Return.Compared(SLOT, false), worker, house.now());
        });
        return house;
    }

    /** Her manager says why it does not wait for what is missing still. */
    DemoHouseDay.House urgent(DemoHouseDay.House house, Actor manager) {
        file(house).ifPresent(file -> about(file).filter(one -> one.emergency().isEmpty())
                .ifPresent(one -> doing.prepare().cannotWait(one,
                        "School begins on Monday, and her place is kept until then",
                        manager, at(house, manager))));
        return house;
    }

    /** What is still to be done is done, and somebody else is asked. */
    DemoHouseDay.House asked(DemoHouseDay.House house, Actor worker) {
        file(house).ifPresent(file -> {
            var now = at(house, worker);
            var end = new ReturnStep.End(ReturnStep.StepCame.DONE, "The judge agrees", now.written());
            in(() -> known.steps().of(file.id())).stream().filter(ReturnStep::isOpen)
                    .forEach(step -> doing.step().answer(step.id(), end, worker));
            doing.ask().ask(new ApprovalId(DemoHouseDay.id("approval", GIRL)), about(file).orElseThrow(), worker, now);
        });
        return house;
    }

    DemoHouseDay.House agreed(DemoHouseDay.House house, Actor manager) {
        file(house).ifPresent(_ -> doing.answer().answer(new ApprovalId(DemoHouseDay.id("approval", GIRL)),
                new AnswerApproval.Answer.Approve(), manager, house.now()));
        return house;
    }

    DemoHouseDay.House setsOff(DemoHouseDay.House house, Actor worker) {
        file(house).flatMap(this::about).ifPresent(
                one -> doing.setOff().setOff(one.id(), one.revision(), worker, at(house, worker)));
        return house;
    }

    private Optional<CaseFile> file(DemoHouseDay.House house) {
        return house.child(GIRL).flatMap(child -> in(() -> known.files().of(child)));
    }

    private Optional<Return> about(CaseFile file) {
        return in(() -> known.returns().of(file.id())).stream().findFirst();
    }

    private static AtAgency at(DemoHouseDay.House house, Actor by) {
        return new AtAgency(by.person(), house.now(), house.zone());
    }

    private <T> T in(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }
}
