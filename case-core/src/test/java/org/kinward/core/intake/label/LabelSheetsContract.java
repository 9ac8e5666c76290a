package org.kinward.core.intake.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;

/** What every keeper of sheets promises. */
public abstract class LabelSheetsContract {

    protected static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private LabelSheets sheets = new InMemoryLabelSheets();

    private LabelSheet sheet = LabelExamples.sheet(new Random());

    /** The keeper under test. */
    protected abstract LabelSheets keeper();

    /** Where, and by whom sheets are made here. */
    protected abstract LabelSheet.Home home();

    protected abstract PersonId maker();

    /** Reserves a number for a sheet. */
    protected void reserved(ReferenceNumber number) {
        // in memory every number is free
    }

    /** A draft begins with the number of a label. */
    protected void drafted(ReferenceNumber number) {
        // in memory nobody asks for it
    }

    @BeforeEach
    void makeASheet() {
        sheets = keeper();
        var made = LabelExamples.sheet(new Random());
        sheet = new LabelSheet(made.id(), home(), maker(), new LabelSheet.Made(maker(), NOW), made.labels());
        sheet.labels().forEach(label -> reserved(label.number()));
        sheets.add(sheet);
    }

    private ReferenceNumber number(int position) {
        return sheet.labels().get(position - 1).number();
    }

    private Label.State state(int position) {
        return sheets.hold(number(position)).orElseThrow().state();
    }

    @Test
    void keepsASheetWithItsLabelsInTheirOrder() {
        assertThat(sheets.find(sheet.id())).contains(sheet);
        assertThat(sheets.find(new LabelSheet.Id(UUID.randomUUID()))).isEmpty();
        assertThat(sheets.hold(ReferenceNumber.random(new Random()))).isEmpty();
    }

    @Test
    void usesALabelOnce() {
        drafted(number(1));

        assertThat(sheets.use(number(1), maker(), NOW)).isTrue();

        assertThat(sheets.use(number(1), maker(), NOW)).isFalse();
        assertThat(state(1)).isEqualTo(Label.State.USED);
        assertThat(state(2)).isEqualTo(Label.State.UNUSED);
    }

    @Test
    void makesVoidOnlyWhatIsUnusedAndOnlyOnce() {
        drafted(number(3));
        sheets.use(number(3), maker(), NOW);
        var decision = new LabelSheets.Voided(maker(), NOW, VoidReason.LOST);

        assertThat(sheets.makeVoid(Set.of(number(3), number(4)), decision)).containsExactly(number(4));

        assertThat(sheets.makeVoid(Set.of(number(4)), decision)).isEmpty();
        assertThat(sheets.use(number(4), maker(), NOW)).isFalse();
        assertThat(state(4)).isEqualTo(Label.State.VOID);
        assertThat(state(3)).isEqualTo(Label.State.USED);
    }
}
