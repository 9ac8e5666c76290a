package org.kinward.web.demo.shelter;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.maycome.KeepMayCome;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.visitor.Visitor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may come near children of the first invented house: an aunt who visits, and a teacher who takes a child to school. */
@Component
@Profile("demo & !production")
public final class DemoMayCome {

    private final Lines lines;
    private final Vault vault;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoMayCome(Lines lines, Vault vault, CaseFiles files, TransactionTemplate transaction) {
        this.lines = lines;
        this.vault = vault;
        this.files = files;
        this.transaction = transaction;
    }

    /** What is written, and what was by a start before. */
    @Component
    @Profile("demo & !production")
    record Lines(KeepMayCome keep, MayComes kept) {
    }

    /** By its manager, once. */
    public DemoHouseDay.House of(DemoHouseDay.House house, Actor manager) {
        written(house, new Invented("k06", "Yawa Dossou",
                new MayCome.Who(MayCome.May.MAY_VISIT, Visitor.CameAs.OTHER_RELATIVE, 0, false)), manager);
        written(house, new Invented("k02", "Komi Adjavon",
                new MayCome.Who(MayCome.May.MAY_TAKE, Visitor.CameAs.TEACHER, 0, false)), manager);
        return house;
    }

    /** Whose line it is, and who stands on it. */
    private record Invented(String child, String name, MayCome.Who who) {
    }

    private void written(DemoHouseDay.House house, Invented one, Actor manager) {
        var file = house.child(one.child()).map(of -> in(() -> files.of(of).orElseThrow()));
        if (file.isEmpty() || !in(() -> lines.kept().of(file.get().id())).isEmpty()) {
            return;
        }
        var today = house.now().atZone(house.zone()).toLocalDate();
        vault.keep(VaultEntry.of(new VaultSlot(file.get().reference(), VaultField.MAY_COME, 0), new Revision(1),
                new VaultText(one.name())).ifFree(), manager);
        lines.keep()
                .write(new MayCome(new MayComeId(DemoHouseDay.id("may come", one.child())), file.get().id(), one.who(),
                        new MayCome.Ground(MayCome.WordOf.DECISION_OF_AUTHORITY, today, today.plusDays(90), ""),
                        new MayCome.Said(manager.person(), house.now()), Optional.empty()), today, manager);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
