package org.kinward.core.statistics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.WriteProgress.Outcome;

/** Whatever a data officer presses: a report goes the ways of its table, and what was submitted stays as it was. */
class ProgressMovesTest {

    private static final Actor OFFICER = new Actor(new PersonId(new UUID(2, 2)), new AgencyId(new UUID(1, 1)),
            Set.of(Role.DATA_OFFICER), new WorkPlaces(Set.of(), Set.of(), Set.of()));
    private static final Narrative WHOLE = new Narrative("known", "new", "hinders", "judged", "changes");

    private final ReportId id = new ReportId(UUID.randomUUID());
    private InMemoryProgress reports = new InMemoryProgress();
    private List<AuditEntry> trail = new ArrayList<>();

    @Property(tries = 300)
    void keepWhatTheyPromise(@ForAll @Size(max = 25) List<@IntRange(max = 15) Integer> presses) {
        reports = new InMemoryProgress();
        trail = new ArrayList<>();
        write().begin(id, new ProgressReport.About(Layer.COUNTY, "Area", Cadence.QUARTER, YearMonth.of(2026, 7)),
                new ProgressReport.Covers(Set.of(new PlaceId(new UUID(3, 1))), Set.of()), acting());

        for (int i = 0; i < presses.size(); i++) {
            var before = report();
            var entries = trail.size();
            var outcome = press(presses.get(i), i);
            var after = report();
            assertThat(before.state() == after.state() || before.state().mayBecome(after.state()))
                    .as(before.state() + " to " + after.state()).isTrue();
            assertThat(trail).hasSize(entries + (outcome == Outcome.DONE ? 1 : 0));
            if (outcome != Outcome.DONE) {
                assertThat(after).as("nothing happens that was refused").isEqualTo(before);
            }
            holds(before, after);
        }
    }

    private void holds(ProgressReport before, ProgressReport after) {
        if (!before.state().isOpen() && !after.state().isOpen()) {
            assertThat(after.figures()).as("figures stay as they were submitted").isEqualTo(before.figures());
            assertThat(after.written().narrative()).isEqualTo(before.written().narrative());
        }
        if (!after.state().isOpen()) {
            assertThat(after.figures()).isNotEmpty();
            assertThat(after.written().narrative().isWhole()).isTrue();
        }
        if (after.state() == ReportState.CHECKED || after.state() == ReportState.PUBLISHED) {
            assertThat(after.written().checks()).as("a partner has read it since").isNotEmpty();
        }
        if (before.state() == ReportState.PUBLISHED) {
            assertThat(after).isEqualTo(before);
        }
    }

    private Outcome press(int press, int turn) {
        return switch (press) {
            case 0, 10, 11 -> write().write(id, WHOLE, acting());
            case 1 -> write().write(id, new Narrative("known", "", "", "", ""), acting());
            case 2 -> write().write(id, new ByHand.Value(ByHand.LAWS, turn, "Gazette"), acting());
            case 3, 12 ->
                write().write(id, new PartnerCheck("The ministry", LocalDate.of(2026, 12, 1), "Good"), acting());
            case 4 -> move(ReportState.SUBMITTED, "", Map.of());
            case 5 -> move(ReportState.DRAFT, "", Map.of());
            case 6 -> move(ReportState.DRAFT, "Counted wrongly", Map.of());
            case 7 -> move(ReportState.CHECKED, "", Map.of());
            case 8 -> move(ReportState.PUBLISHED, "", Map.of());
            case 9 -> move(ReportState.SUBMITTED, "", figures(turn));
            default -> move(onwards(), "", figures(turn));
        };
    }

    /** The next one of its table, so that many get as far as being published. */
    private ReportState onwards() {
        return switch (report().state()) {
            case DRAFT -> ReportState.SUBMITTED;
            case SUBMITTED -> ReportState.CHECKED;
            case CHECKED, PUBLISHED -> ReportState.PUBLISHED;
        };
    }

    private static Map<FilledIn, FilledIn.Figures> figures(int turn) {
        return Map.of(FilledIn.RECORDED, new FilledIn.Figures(turn, 0, turn));
    }

    private Outcome move(ReportState to, String words, Map<FilledIn, FilledIn.Figures> figures) {
        return write().move(id, new ProgressReports.Move(report().state(), to, words, figures), acting());
    }

    private WriteProgress write() {
        return new WriteProgress(reports, trail::add);
    }

    private ProgressReport report() {
        return reports.one(id).orElseThrow();
    }

    private WriteProgress.Acting acting() {
        return new WriteProgress.Acting(OFFICER, Instant.EPOCH, reports.one(id).map(ProgressReport::revision)
                .orElse(Revision.NEW));
    }
}
