package org.kinward.core.intake.label;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeExamples;

class InMemoryLabelSheetsTest extends LabelSheetsContract {

    @Override
    protected LabelSheets keeper() {
        return new InMemoryLabelSheets();
    }

    @Override
    protected LabelSheet.Home home() {
        return new LabelSheet.Home(IntakeExamples.AGENCY, IntakeExamples.LAKE_HOUSE);
    }

    @Override
    protected PersonId maker() {
        return IntakeExamples.ESI;
    }
}
