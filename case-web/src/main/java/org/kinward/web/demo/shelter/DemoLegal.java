package org.kinward.web.demo.shelter;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.legal.LegalWords;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.Matters;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One invented child whom somebody helps with the law, and who is heard in some days. */
@Component
@Profile("demo & !production")
public final class DemoLegal {

    private static final String HELPED = "k06";

    private static final Duration UNTIL_HEARD = Duration.ofDays(6);

    private final Help help;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoLegal(Help help, CaseFiles files, TransactionTemplate transaction) {
        this.help = help;
        this.files = files;
        this.transaction = transaction;
    }

    /** How it is given, and what is written then. */
    @Component
    @Profile("demo & !production")
    record Help(GiveLegalHelp give, KeepMatters keep, Matters matters) {
    }

    /** The manager gives the right, once. */
    public DemoHouseDay.House given(DemoHouseDay.House house, PersonId helper, Actor manager) {
        house.child(HELPED).ifPresent(child -> help.give().give(file(child), helper, manager, house.now()));
        return house;
    }

    /** Who helps writes down a hearing, once. */
    public DemoHouseDay.House heard(DemoHouseDay.House house, Actor helper) {
        var id = new MatterId(DemoHouseDay.id("hearing", HELPED));
        if (in(() -> help.matters().find(id)).isEmpty()) {
            house.child(HELPED).ifPresent(child -> help.keep().begin(new Matter(id, file(child), MatterKind.HEARING,
                    List.of(new MatterLine(MatterState.PLANNED,
                            MatterLine.Facts.on(house.now().plus(UNTIL_HEARD)),
                            new LegalWords("Juvenile court, small room. Her carer goes along."), helper.person(),
                            house.now()))),
                    helper));
        }
        return house;
    }

    private CaseFileId file(IntakeId child) {
        return in(() -> files.of(child).orElseThrow()).id();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
