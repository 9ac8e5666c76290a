package org.kinward.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;

/** Who may move an export, when, and how often. */
class ExportJourneyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final WorkPlaces NOWHERE = new WorkPlaces(Set.of(), Set.of(), Set.of());
    private static final AgencyId LANTERN = new AgencyId(UUID.randomUUID());

    private final Actor yawa = of(LANTERN, Role.DATA_OFFICER);
    private final Actor admin = of(LANTERN, Role.ADMINISTRATOR);
    private final ExportId id = new ExportId(UUID.randomUUID());
    private final InMemoryExports exports = new InMemoryExports();
    private final InMemoryExportLedger ledger = new InMemoryExportLedger();
    private final List<AuditAction> trail = new ArrayList<>();
    private final ExportMoves moves = new ExportMoves(exports, entry -> trail.add(entry.action()));
    private final PlanExport planning = new PlanExport(exports, moves);
    private final AskExport asking = new AskExport(exports, ledger, moves);
    private final AnswerExport answering = new AnswerExport(exports, moves);
    private final HandOverExport handing = new HandOverExport(moves, exports);

    @BeforeEach
    void begun() {
        planning.begin(id, yawa, NOON);
        planning.plan(id, plan -> plan.of(Set.of(ExportField.SEX)), yawa);
        planning.plan(id, plan -> plan.of(new ExportPlan.Filter(Happening.RECORDED,
                new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12)))), yawa);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DATA_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void isBegunByADataOfficerOnly(Role role) {
        assertThatThrownBy(() -> planning.begin(new ExportId(UUID.randomUUID()), of(LANTERN, role), NOON))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void isNobodyElses() {
        var other = of(LANTERN, Role.DATA_OFFICER);
        var elsewhere = new Actor(yawa.person(), new AgencyId(UUID.randomUUID()), yawa.roles(), NOWHERE);

        for (var stranger : List.of(other, elsewhere, admin)) {
            assertThatThrownBy(() -> planning.plan(id, plan -> plan, stranger)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> handing.ready(id, stranger, NOON)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void saysWhatForBeforeItIsAskedFor() {
        assertThat(ask(50)).isEqualTo(AskExport.Outcome.NOT_WHOLE);

        assertThat(asked(50)).isEqualTo(AskExport.Outcome.ASKED);
    }

    @Test
    void isNotAskedForWithTooManyOrNoRows() {
        assertThat(asked(Export.MOST_ROWS + 1)).isEqualTo(AskExport.Outcome.TOO_MANY_ROWS);
        assertThat(asked(0)).isEqualTo(AskExport.Outcome.TOO_FEW_CHILDREN);
    }

    @Test
    void isAskedForAsItWasShown() {
        var shown = exports.find(id).orElseThrow().revision();
        aim();

        assertThat(asking.ask(id, shown(shown), new Export.Asked(NOON, 1, 50), yawa))
                .isEqualTo(AskExport.Outcome.CHANGED_SINCE);
    }

    @Test
    void changesNoMoreOnceItIsAskedFor() {
        asked(50);

        assertThat(planning.plan(id, plan -> plan.of(Set.of(ExportField.values())), yawa)).isFalse();
        assertThat(ask(50)).isEqualTo(AskExport.Outcome.CHANGED_SINCE);
    }

    @Test
    void aHundredRowsNeedNobodyElse() {
        asked(100);

        assertThat(state()).isEqualTo(ExportState.READY);
    }

    @Test
    void oneMoreNeedsAnother() {
        asked(101);

        assertThat(state()).isEqualTo(ExportState.WAITING);
        assertThat(handing.ready(id, yawa, NOON)).isEmpty();
        assertThat(handing.made(id, made(101), new byte[1], yawa)).isFalse();
        assertThat(answering.agree(id, yawa, NOON)).isEqualTo(AnswerExport.Outcome.ASKED_BY_THE_SAME_PERSON);
        assertThat(answering.agree(id, admin, NOON)).isEqualTo(AnswerExport.Outcome.DONE);
        assertThat(handing.ready(id, yawa, NOON)).isPresent();
        assertThat(trail).endsWith(AuditAction.EXPORT_ASKED, AuditAction.EXPORT_AGREED);
    }

    @Test
    void isAnsweredOnceAndByThoseWhoMay() {
        asked(101);
        for (var role : List.of(Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.AUDITOR, Role.PROVIDER)) {
            assertThatThrownBy(() -> answering.agree(id, of(LANTERN, role), NOON)).isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> answering.agree(id, of(new AgencyId(UUID.randomUUID()), Role.ADMINISTRATOR), NOON))
                .isInstanceOf(NotThere.class);

        assertThat(answering.refuse(id, "Too much", admin, NOON)).isEqualTo(AnswerExport.Outcome.DONE);
        assertThat(answering.refuse(id, "Too much", admin, NOON)).isEqualTo(AnswerExport.Outcome.DONE);
        assertThat(answering.agree(id, admin, NOON)).isEqualTo(AnswerExport.Outcome.ANSWERED_BEFORE);
        assertThat(state()).isEqualTo(ExportState.REFUSED);
        assertThat(handing.ready(id, yawa, NOON)).isEmpty();
    }

    @Test
    void waitsSevenDaysAndNoLonger() {
        asked(101);

        assertThat(answering.agree(id, admin, NOON.plus(Duration.ofDays(7)))).isEqualTo(AnswerExport.Outcome.OVER);
    }

    @Test
    void isMadeOnceWithTheRowsThatWereAskedFor() {
        asked(50);

        assertThatThrownBy(() -> handing.made(id, made(51), new byte[1], yawa))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(handing.made(id, made(50), new byte[]{1}, yawa)).isTrue();
        assertThat(handing.made(id, made(50), new byte[]{2}, yawa)).isFalse();
    }

    @Test
    void isTakenOnceWithinAQuarterOfAnHour() {
        asked(50);
        handing.made(id, made(50), new byte[]{1}, yawa);
        var late = NOON.plus(Export.TAKEN_WITHIN);

        assertThat(handing.take(id, yawa, late)).isEmpty();
        assertThat(exports.find(id).orElseThrow().state(late)).isEqualTo(ExportState.OVER);
        assertThat(handing.take(id, yawa, late.minusSeconds(1))).contains(new byte[]{1});
        assertThat(handing.take(id, yawa, late.minusSeconds(1))).isEmpty();
        assertThat(trail.stream().filter(AuditAction.EXPORT_TAKEN::equals)).hasSize(1);
    }

    /** Rights are looked at when it is taken, not when it was asked for. */
    @Test
    void isNotTakenByWhoIsNoDataOfficerAnyMore() {
        asked(50);
        handing.made(id, made(50), new byte[]{1}, yawa);
        var now = new Actor(yawa.person(), LANTERN, Set.of(Role.SOCIAL_WORKER), NOWHERE);

        assertThatThrownBy(() -> handing.take(id, now, NOON)).isInstanceOf(NotThere.class);
    }

    private AskExport.Outcome asked(int rows) {
        aim();
        return ask(rows);
    }

    private void aim() {
        planning.plan(id, plan -> plan.of(new ExportPlan.Aim("A study of schooling", "University of Lomé")), yawa);
    }

    private AskExport.Outcome ask(int rows) {
        return asking.ask(id, shown(exports.find(id).orElseThrow().revision()), new Export.Asked(NOON, 1, rows), yawa);
    }

    private AskExport.Shown shown(long revision) {
        return new AskExport.Shown(revision, new ExportLedger.Leaving(ledger.before(LANTERN).turn(), List.of()));
    }

    private ExportState state() {
        return exports.find(id).orElseThrow().state(NOON);
    }

    private static Export.Made made(int rows) {
        return new Export.Made(NOON, rows, 1, "0".repeat(64));
    }

    private static Actor of(AgencyId agency, Role role) {
        return new Actor(new PersonId(UUID.randomUUID()), agency, Set.of(role), NOWHERE);
    }

    /** Whatever two people press, and whenever: what was asked for stays as it was, and a file is made and taken once. */
    @Property(tries = 300)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> presses,
            @ForAll @Size(20) List<@IntRange(min = 1, max = 40) Integer> minutes, @ForAll boolean many) {
        var at = new ExportJourneyTest();
        at.begun();
        at.pressed(presses, minutes, many ? 101 : 100);
    }

    private void pressed(List<Integer> presses, List<Integer> minutes, int rows) {
        var time = NOON;
        for (int i = 0; i < presses.size(); i++) {
            time = time.plus(Duration.ofMinutes(minutes.get(i) * (presses.get(i) == 9 ? 300L : 1L)));
            var before = exports.find(id).orElseThrow();
            press(presses.get(i), rows, time);

            var after = exports.find(id).orElseThrow();
            assertThat(before.asked().isEmpty() || after.plan().equals(before.plan())).isTrue();
            assertThat(before.asked().isEmpty() || after.asked().equals(before.asked())).isTrue();
            assertThat(before.answered().isEmpty() || after.answered().equals(before.answered())).isTrue();
            assertThat(before.handed().made().isEmpty() || after.handed().made().equals(before.handed().made()))
                    .isTrue();
            assertThat(before.handed().taken().isEmpty() || after.handed().equals(before.handed())).isTrue();
            holds(after);
        }
    }

    private static void holds(Export export) {
        export.answered().ifPresent(answer -> assertThat(answer.by()).isNotEqualTo(export.begun().by()));
        export.handed().made().ifPresent(made -> {
            assertThat(export.asked()).map(Export.Asked::rows).contains(made.rows());
            assertThat(!export.needsSecond() || export.answered().filter(Export.Answered::agreed).isPresent())
                    .as("over a hundred rows somebody else has agreed").isTrue();
            assertThat(made.at()).isBefore(export.asked().orElseThrow().at().plus(Export.OPEN_FOR));
        });
        export.handed().taken().ifPresent(taken -> assertThat(taken.at())
                .isBefore(export.handed().made().orElseThrow().at().plus(Export.TAKEN_WITHIN)));
    }

    private void press(int press, int rows, Instant time) {
        try {
            switch (press) {
                case 0 -> aim();
                case 1, 2 -> asking.ask(id, shown(exports.find(id).orElseThrow().revision()),
                        new Export.Asked(time, 1, rows), yawa);
                case 3 -> answering.agree(id, admin, time);
                case 4 -> answering.refuse(id, "Too much", admin, time);
                case 5 -> answering.agree(id, yawa, time);
                case 6, 7 -> handing.made(id, new Export.Made(time, rows, 1, "0".repeat(64)), new byte[]{1}, yawa);
                case 8 -> handing.take(id, yawa, time);
                default -> planning.plan(id, plan -> plan.of(Set.of(ExportField.values())), yawa);
            }
        } catch (NotThere notAskedFor) {
            assertThat(exports.find(id).orElseThrow().asked()).isEmpty();
        }
    }
}
