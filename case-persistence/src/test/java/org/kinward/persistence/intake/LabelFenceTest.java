package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.MakeLabelSheet;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.intake.label.StartLabelled;
import org.kinward.core.intake.label.VoidLabels;
import org.kinward.core.intake.label.VoidReason;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.OnceKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who makes, uses and makes void a label, against the use cases and against SQL of the page role. */
@Import({MakeLabelSheet.class, OpenLabelled.class, StartLabelled.class, VoidLabels.class})
class LabelFenceTest extends NightTest {

    private static final String DONE = "it was done";
    private static final String NOTHING = "nothing was changed";

    @Autowired
    private MakeLabelSheet makeLabelSheet;
    @Autowired
    private StartLabelled startLabelled;
    @Autowired
    private VoidLabels voidLabels;

    private LabelSheet.Id sheet = new LabelSheet.Id(UUID.randomUUID());

    @BeforeEach
    void aSheetForKossi() {
        sheet = new LabelSheet.Id(UUID.randomUUID());
        assertThat(make(kossi)).isEqualTo(MakeLabelSheet.Outcome.MADE);
    }

    private MakeLabelSheet.Outcome make(Actor by) {
        return ActingPerson.as(by.person(), () -> makeLabelSheet
                .make(new MakeLabelSheet.Request(sheet, shelter.place(), kossi.person()), by, NOW));
    }

    private ReferenceNumber number(int position) {
        return new ReferenceNumber(database.superuser()
                .sql("select symbols from casework.label where sheet_id = :id and position = :position")
                .param("id", sheet.value()).param("position", position).query(String.class).single());
    }

    private StartLabelled.Outcome start(ReferenceNumber label, Actor by) {
        var child = new StartIntake.Request(shelter.place(), Optional.empty());
        var form = new OnceKey(UUID.randomUUID(), "a form");
        return ActingPerson.as(by.person(),
                () -> startLabelled.start(new StartLabelled.Request(child, label, form), by, NOW));
    }

    private VoidLabels.Outcome makeVoid(Optional<ReferenceNumber> only, Actor by) {
        return ActingPerson.as(by.person(), () -> voidLabels.makeVoid(new VoidLabels.Request(sheet, only,
                VoidReason.LOST, new OnceKey(UUID.randomUUID(), "a form")), by, NOW));
    }

    private String state(ReferenceNumber number) {
        return database.superuser().sql("select state from casework.reference_number where symbols = :n")
                .param("n", number.symbols()).query(String.class).single();
    }

    @Test
    void isUsedByOneChildAndIssuedWithItsRecord() {
        var efua = shelter.manager();

        var started = (StartLabelled.Outcome.Started) start(number(1), kossi);

        assertThat(start(number(1), efua)).isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.USED));
        create(started.intake(), kossi, stampOf(started.intake()));
        assertThat(state(number(1))).isEqualTo("issued");
        assertThat(state(number(2))).as("kept for its label").isEqualTo("reserved");
        assertThat(count("select count(*) from casework.idempotency where person_id = :id and result is not null",
                efua.person().value())).as("of what was refused nothing is kept").isZero();
    }

    @Test
    void isHadByOneOfTwoWhoPressAtOnce() {
        var efua = shelter.manager();
        var number = number(3);

        var both = Stream.of(kossi, efua).map(who -> CompletableFuture.supplyAsync(() -> start(number, who))).toList()
                .stream().map(CompletableFuture::join).toList();

        assertThat(both).filteredOn(StartLabelled.Outcome.Started.class::isInstance).hasSize(1);
        assertThat(both).filteredOn(new StartLabelled.Outcome.Refused(StartLabelled.Why.USED)::equals).hasSize(1);
    }

    @Test
    void isNeverGivenToAChildOnceItIsVoid() {
        start(number(1), kossi);

        assertThat(makeVoid(Optional.empty(), shelter.manager())).isEqualTo(VoidLabels.Outcome.VOID);

        assertThat(List.of(state(number(1)), state(number(2)))).containsExactly("reserved", "retired");
        assertThat(start(number(2), kossi)).isEqualTo(new StartLabelled.Outcome.Refused(StartLabelled.Why.VOID));
        assertThat(makeVoid(Optional.empty(), shelter.worker())).as("not on shift")
                .isEqualTo(VoidLabels.Outcome.NOT_THERE);
    }

    @Test
    void isGoodAtOtherPlacesOfTheAgencyButNotElsewhere() {
        var ama = shelter.worker();
        var elsewhere = Shelter.open(database).carer();

        assertThat(start(number(1), ama)).isInstanceOf(StartLabelled.Outcome.Started.class);
        assertThat(tried(elsewhere, "", "perform 1 from casework.label")).contains(NOTHING);
        assertThat(tried(shelter.administrator(), "", "perform 1 from casework.label_sheet")).contains(NOTHING);
        assertThat(tried(shelter.carerAtHome(), "", "perform 1 from casework.label")).contains(NOTHING);
        assertThat(tried(ama, "", "perform 1 from casework.label")).contains(DONE);
        assertThat(tried(elsewhere,
                "create policy anybody on casework.label_sheet for select to kinward_web using (true);",
                "perform 1 from casework.label")).as("without the fence").contains(DONE);
    }

    @Test
    void isMarkedAsUsedOnlyByWhoStartsTheDraftThatHasItsNumber() {
        var use = "update casework.label set used_at = now(), used_by = '%s' where symbols = '%s'"
                .formatted(kossi.person().value(), number(5).symbols());

        assertThat(tried(kossi, "", use)).contains("row-level security");
        assertThat(tried(kossi, "create policy anybody on casework.label for update to kinward_web using (true) "
                + "with check (true);", use)).as("without the fence").contains(DONE);
    }

    @Test
    void isNeverUnusedAgainAndItsNumberNeverIssuedWithoutADraft() {
        start(number(1), kossi);
        makeVoid(Optional.of(number(2)), kossi);
        var again = "update casework.label set used_at = null, used_by = null, void_at = null, void_by = null, "
                + "void_reason = null where sheet_id = '%s' and position = %d";
        var issue = "update casework.reference_number set state = 'issued', settled_at = now() where symbols = '%s'";
        var backToReserved = "update casework.reference_number set state = 'reserved', settled_at = null where symbols = '"
                + number(2).symbols() + "';";

        assertThat(tried(kossi, "", again.formatted(sheet.value(), 1))).contains(NOTHING);
        assertThat(tried(kossi, "", again.formatted(sheet.value(), 2))).contains(NOTHING);
        assertThat(tried(kossi, backToReserved, issue.formatted(number(2).symbols()))).contains("row-level security");
        assertThat(tried(kossi, backToReserved + "drop policy issued_with_a_draft on casework.reference_number;",
                issue.formatted(number(2).symbols()))).as("without the fence").contains(DONE);
        assertThat(tried(kossi, "", issue.formatted(number(4).symbols()))).as("unused").contains(NOTHING);
    }

    @Test
    void isMadeByWhoCaresForTheChildrenThereAndGivenToStaffOfTheAgency() {
        var ama = shelter.worker();
        var stranger = Shelter.open(database).carer();
        var make = """
                insert into casework.label_sheet (id, agency_id, place_id, given_to, made_by, made_at)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', now())""";
        var agency = shelter.agency().value();
        var place = shelter.place().value();

        assertThat(tried(kossi, "", make.formatted(agency, place, ama.person().value(), kossi.person().value())))
                .contains(DONE);
        assertThat(tried(ama, "", make.formatted(agency, place, ama.person().value(), ama.person().value())))
                .as("not on shift").contains("row-level security");
        assertThat(tried(kossi, "", make.formatted(agency, place, stranger.person().value(),
                kossi.person().value()))).as("to a stranger").contains("row-level security");
    }

    @Test
    void leavesNoNumbersWhereTheSheetCouldNotBeMade() {
        var before = count("select count(*) from casework.reference_number where :id is not null", sheet.value());

        assertThat(make(shelter.worker())).isEqualTo(MakeLabelSheet.Outcome.NOT_THERE);
        assertThat(make(kossi)).as("pressed twice").isEqualTo(MakeLabelSheet.Outcome.MADE);

        assertThat(count("select count(*) from casework.reference_number where :id is not null", sheet.value()))
                .isEqualTo(before);
    }
}
