package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.intake.event.AddToEvent;
import org.kinward.core.intake.event.Event;
import org.kinward.core.intake.event.EventPages;
import org.kinward.core.intake.event.FastChild;
import org.kinward.core.intake.event.OpenEvent;
import org.kinward.core.intake.event.PutOnList;
import org.kinward.core.intake.label.OpenLabelled;
import org.kinward.core.saving.OnceKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Events on the real floor: two colleagues at one list, and the fence against SQL of the page role. */
@Import({OpenEvent.class, AddToEvent.class, PutOnList.class, PutOnList.Drafts.class, EventPages.class,
        OpenLabelled.class})
class EventFenceTest extends NightTest {

    private static final String DONE = "it was done";
    private static final String NOTHING = "nothing was changed";

    @Autowired
    private OpenEvent openEvent;
    @Autowired
    private AddToEvent addToEvent;

    private Event.Id bus = new Event.Id(UUID.randomUUID());

    @BeforeEach
    void aBus() {
        bus = new Event.Id(UUID.randomUUID());
        var came = new Event.Came(NOW, Answer.notAsked(), Answer.notAsked());
        ActingPerson.as(kossi.person(),
                () -> openEvent.open(new OpenEvent.Request(bus, shelter.place(), came), kossi, NOW));
    }

    private AddToEvent.Outcome add(Actor by) {
        var child = new FastChild(Optional.empty(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked(),
                Answer.notAsked(), Optional.empty(), Optional.empty());
        var request = new AddToEvent.Request(bus, child, new OnceKey(UUID.randomUUID(), "a child"),
                LocalDate.of(2026, 11, 23));
        return ActingPerson.as(by.person(), () -> addToEvent.add(request, by, NOW));
    }

    @Test
    void takesWhatTwoColleaguesTypeAtOnceOneAfterTheOther() {
        var efua = shelter.manager();

        var all = IntStream.range(0, 6).mapToObj(turn -> turn % 2 == 0 ? kossi : efua)
                .map(who -> CompletableFuture.supplyAsync(() -> add(who))).toList().stream()
                .map(CompletableFuture::join).toList();

        assertThat(all).containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, 6).<AddToEvent.Outcome>mapToObj(
                        line -> new AddToEvent.Outcome.Added(line, true)).toList());
        assertThat(count("select count(*) from casework.event_line where event_id = :id", bus.value())).isEqualTo(6);
        assertThat(count("""
                select count(*) from casework.first_hour_tonight t join casework.event_line l on l.intake_id = t.intake_id
                where l.event_id = :id and t.told_by = 'EVENT'""", bus.value())).isEqualTo(6);
    }

    @Test
    void isForWhoTakesChildrenInAtThePlaceOnly() {
        add(kossi);
        var elsewhere = Shelter.open(database).carer();

        assertThat(add(elsewhere)).isEqualTo(new AddToEvent.Outcome.NotThere());
        for (var table : List.of("casework.event", "casework.event_line")) {
            assertThat(tried(elsewhere, "", "perform 1 from " + table)).as(table).contains(NOTHING);
            assertThat(tried(shelter.carerAtHome(), "", "perform 1 from " + table)).as(table).contains(NOTHING);
            assertThat(tried(shelter.worker(), "", "perform 1 from " + table)).as(table).contains(DONE);
        }
        assertThat(tried(elsewhere, "create policy anybody on casework.event for select to kinward_web using (true);",
                "perform 1 from casework.event_line")).as("without the fence").contains(DONE);
    }

    @Test
    void putsADraftOfTheSamePlaceOnTheListAndNothingElse() {
        var put = "insert into casework.event_line (event_id, number, intake_id, written_by, written_at, version) "
                + "values ('%s', 50, '%s', '%s', now(), 1)";
        var draft = draftBy(kossi);
        var record = draftBy(kossi);
        create(record, kossi, stampOf(record));
        var me = kossi.person().value();

        assertThat(tried(kossi, "", put.formatted(bus.value(), draft.value(), me))).contains(DONE);
        assertThat(tried(kossi, "", put.formatted(bus.value(), record.value(), me))).as("a record")
                .contains("row-level security");
        assertThat(tried(kossi, "create policy anybody on casework.event_line for insert to kinward_web "
                + "with check (true);", put.formatted(bus.value(), record.value(), me))).as("without the fence")
                .contains(DONE);
    }

    /** A number stays on the wrist that it was read from: nobody counts backwards, and only a discarded draft leaves the list. */
    @Test
    void givesANumberOnceAndLetsALineGoWithItsDraftOnly() {
        add(kossi);
        var back = "update casework.event set last_number = 0 where id = '" + bus.value() + "'";
        var leave = "delete from casework.event_line where event_id = '" + bus.value() + "'";

        assertThat(tried(kossi, "", back)).contains("given once");
        assertThat(tried(kossi, "alter table casework.event disable trigger number_is_given_once;", back))
                .as("without the fence").contains(DONE);
        assertThat(tried(kossi, "", leave)).contains(NOTHING);
        assertThat(tried(kossi, "create policy anybody on casework.event_line for delete to kinward_web using (true);",
                leave)).as("without the fence").contains(DONE);
    }

    /** With whom a child was found is no field that a page fills. */
    @Test
    void findsAChildWithWhomTheListSaysAndNobodyElse() {
        add(kossi);
        var other = draftBy(kossi);
        var found = "update casework.intake set found_with = '" + other.value() + "' where id <> '" + other.value()
                + "'";

        assertThat(tried(kossi, "", found)).contains("whom the list of its event says");
        assertThat(tried(kossi, "alter table casework.intake disable trigger found_with_follows_its_tie;", found))
                .as("without the fence").contains(DONE);
    }

    @Test
    void countsHeadsThatAgreeOrSaysWhy() {
        var count = "update casework.event set heads = 3, heads_listed = 2, heads_by = '" + kossi.person().value()
                + "', heads_at = now(), heads_why = %s where id = '" + bus.value() + "'";

        assertThat(tried(kossi, "", count.formatted("null"))).contains("event_heads_agree");
        assertThat(tried(kossi, "", count.formatted("'BABY_NOT_COUNTED'"))).contains(DONE);
        assertThat(Stream.of("place_id", "came_at", "on_paper").map(column -> tried(kossi, "",
                "update casework.event set " + column + " = " + column))).as("what never changes")
                .allMatch(told -> told.contains("permission denied"));
    }
}
