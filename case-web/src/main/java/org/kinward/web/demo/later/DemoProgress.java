package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.saving.Revision;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.Cadence;
import org.kinward.core.statistics.progress.FillIn;
import org.kinward.core.statistics.progress.Layer;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.PartnerCheck;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.core.statistics.progress.ProgressReport.About;
import org.kinward.core.statistics.progress.ProgressReport.Covers;
import org.kinward.core.statistics.progress.ProgressReports;
import org.kinward.core.statistics.progress.ReportId;
import org.kinward.core.statistics.progress.ReportState;
import org.kinward.core.statistics.progress.WriteProgress;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Three progress reports of the quarter before this month: of one village, published; of another, with the partners; and the
 * draft of the county, which takes both in.
 */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(310)
final class DemoProgress implements ApplicationRunner {

    private static final int QUARTER = 3;

    private static final Village WELLS = new Village("Three wells", "Acacia House", new Narrative(
            "The village had one committee. Nobody looked at the market road.",
            "The hamlet by the river has a committee too. The school counts who is absent.",
            "In the rains nobody reaches the river for three weeks.",
            "We were quick when a child was found. We were slow to see children at home again.",
            "One motorbike for both committees, and fewer forms."),
            List.of(new ByHand.Value(ByHand.COMMITTEES, 2, "Committees of the village, list of the chief"),
                    new ByHand.Value(ByHand.STOPPED, 1, "A girl at the market road, book of the committee")),
            new Read("School of the three wells",
                    "True for what we see. The absent children of the last month are missing."));

    private static final Village ROAD = new Village("Market road", "Baobab Centre", new Narrative(
            "Drivers did not know whom to call.",
            "The drivers’ union has the number and has called it.",
            "The health post has no room in the week of the market.",
            "The union is the best partner we have.",
            "A second bed at the health post on market days."),
            List.of(new ByHand.Value(ByHand.COMMITTEES, 1, "Committee of the market, its own book"),
                    new ByHand.Value(ByHand.ALERTS_STRANGER, 2, "Calls of drivers, book of the union")),
            new Read("Drivers’ union of the market road",
                    "True. We called twice; the second call is not in the report."));

    /** A partner who has read a report, and what they said. */
    private record Read(String partner, String remarks) {
    }

    /** A village that reports: from where its children are counted, what is written by hand, and who has read it. */
    private record Village(String area, String house, Narrative text, List<ByHand.Value> byHand, Read by) {
    }

    private final ProgressReports reports;
    private final WriteProgress write;
    private final FillIn fillIn;
    private final Setting setting;

    DemoProgress(ProgressReports reports, WriteProgress write, FillIn fillIn, Setting setting) {
        this.reports = reports;
        this.write = write;
        this.fillIn = fillIn;
        this.setting = setting;
    }

    /** Who writes, and what time it is. */
    @Component
    @Profile("demo & !production")
    record Setting(Actors actors, Clock clock) {

        Actor officer() {
            return actors.actor(new PersonId(id("person officer"))).orElseThrow();
        }

        YearMonth first() {
            return YearMonth.from(today()).minusMonths(QUARTER);
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        }
    }

    /** Each step by itself: a start that was killed goes on where it was, and a later one finds everything done. */
    @Override
    public void run(ApplicationArguments arguments) {
        var officer = setting.officer();
        ActingPerson.as(officer.person(), () -> {
            var wells = village(officer, WELLS);
            var road = village(officer, ROAD);
            if (reports.one(wells).filter(report -> report.state() == ReportState.SUBMITTED).isPresent()) {
                step(officer, wells, ReportState.CHECKED);
                step(officer, wells, ReportState.PUBLISHED);
            }
            var county = new ReportId(id("progress county"));
            if (reports.one(county).isEmpty()) {
                write.begin(county, about(Layer.COUNTY, "The south"), new Covers(Set.of(), Set.of(wells, road)),
                        acting(officer, Revision.NEW));
            }
            return county;
        });
    }

    /** Written, submitted, and read by a partner. */
    private ReportId village(Actor officer, Village village) {
        var report = new ReportId(id("progress " + village.area()));
        if (reports.one(report).isEmpty()) {
            write.begin(report, about(Layer.COMMUNITY, village.area()),
                    new Covers(Set.of(new PlaceId(id("place " + village.house()))), Set.of()),
                    acting(officer, Revision.NEW));
        }
        if (reports.one(report).filter(one -> one.state().isOpen()).isPresent()) {
            write.write(report, village.text(), acting(officer, seen(report)));
            village.byHand().forEach(value -> write.write(report, value, acting(officer, seen(report))));
            step(officer, report, ReportState.SUBMITTED);
        }
        if (reports.one(report).filter(DemoProgress::isUnread).isPresent()) {
            write.write(report, new PartnerCheck(village.by().partner(), setting.today(), village.by().remarks()),
                    acting(officer, seen(report)));
        }
        return report;
    }

    private static boolean isUnread(ProgressReport report) {
        return report.state() == ReportState.SUBMITTED && report.written().checks().isEmpty();
    }

    private void step(Actor officer, ReportId id, ReportState to) {
        var report = reports.one(id).orElseThrow();
        write.move(id, new ProgressReports.Move(report.state(), to, "", to == ReportState.SUBMITTED
                ? fillIn.of(officer.agency(), report.about().period(), report.places(List.of(report)))
                : Map.of()), acting(officer, report.revision()));
    }

    private Revision seen(ReportId id) {
        return reports.one(id).map(ProgressReport::revision).orElseThrow();
    }

    private About about(Layer layer, String area) {
        return new About(layer, area, Cadence.QUARTER, setting.first());
    }

    private WriteProgress.Acting acting(Actor officer, Revision seen) {
        return new WriteProgress.Acting(officer, setting.clock().instant(), seen);
    }

    private static UUID id(String thing) {
        return UUID.nameUUIDFromBytes(("kinward demo " + thing).getBytes(StandardCharsets.UTF_8));
    }
}
