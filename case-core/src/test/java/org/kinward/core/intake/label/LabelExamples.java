package org.kinward.core.intake.label;

import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.kinward.core.intake.IntakeExamples;
import org.kinward.core.reference.ReferenceNumber;

/** A sheet that the lake house made for Esi. */
public final class LabelExamples {

    private LabelExamples() {
    }

    public static LabelSheet sheet(RandomGenerator chance) {
        var numbers = Stream.generate(() -> ReferenceNumber.random(chance)).limit(LabelSheet.SIZE).toList();
        return new LabelSheet(new LabelSheet.Id(UUID.randomUUID()),
                new LabelSheet.Home(IntakeExamples.AGENCY, IntakeExamples.LAKE_HOUSE), IntakeExamples.ESI,
                new LabelSheet.Made(IntakeExamples.ESI, IntakeExamples.AT_TWO), LabelSheet.unused(numbers));
    }
}
