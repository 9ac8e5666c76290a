package org.kinward.core.returning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.saving.Revision;

/** A return to the aunt in the hills. */
public final class ReturnExamples {

    private ReturnExamples() {
    }

    public static Return.Wanted wanted(FamilyId to, Return.AuthoritySays authority, String wayBack) {
        return new Return.Wanted(to, Durable.WITH_KIN,
                new Return.Journey(LocalDate.of(2026, 11, 28), Set.of(Return.GoesAlong.LEAD_WORKER)),
                new Return.Agreed(authority, Return.Receiving.WE_OURSELVES), wayBack);
    }

    public static Return first(CaseFileId file, Return.Wanted wanted) {
        return new Return(new ReturnId(UUID.randomUUID()), file, Revision.NEW, wanted, Optional.empty(),
                Optional.empty(), List.of());
    }

    /** The same, saying something else. */
    public static Return saying(Return about, Return.Wanted wanted) {
        return new Return(about.id(), about.file(), about.revision(), wanted, about.receiver(), about.emergency(),
                about.moves());
    }

    /** The first name in the vault, like no other on the list. */
    public static Return.Compared name() {
        return new Return.Compared(100, false);
    }

    public static Return with(Return about, Return.Receiver receiver, Return.Emergency emergency) {
        return new Return(about.id(), about.file(), about.revision(), about.wanted(), Optional.of(receiver),
                Optional.of(emergency), about.moves());
    }

    public static Arrival arrival(LocalDate on, Written written) {
        return new Arrival(on,
                new Arrival.To(Kin.UNCLE_OR_AUNT, Arrival.IdentitySeen.NATIONAL_CARD, Arrival.Witness.COMMITTEE),
                new Arrival.Child(Arrival.HowChildWas.GLAD, "She ran", true), OptionalInt.of(100), written);
    }
}
