package org.kinward.web.statistics.release;

import org.kinward.core.audit.AuditTrail;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.AskedReleases;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.desk.DeskNotes;
import org.kinward.core.statistics.desk.FamilyCounts;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.desk.ReleaseJobs;
import org.kinward.core.statistics.desk.WorkRelease;
import org.kinward.core.statistics.ledger.Thresholds;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.core.statistics.statutory.ReadReturn;
import org.kinward.core.statistics.statutory.RecordsHeld;
import org.kinward.core.statistics.statutory.ReturnTables;
import org.kinward.core.statistics.statutory.SignReturn;
import org.kinward.core.statistics.statutory.SnapshotTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the desk where figures leave. */
@Configuration(proxyBeanMethods = false)
class ReleaseUseCases {

    @Bean
    DeskNotes deskNotes(AuditTrail trail, AskedReleases asked) {
        return new DeskNotes(trail, asked);
    }

    @Bean
    ReleaseProgramme releaseProgramme() {
        return new ReleaseProgramme();
    }

    @Bean
    DeclareFamily declareFamily(Ledgers ledgers, DeskNotes notes, DeclareFamily.Terms terms) {
        return new DeclareFamily(ledgers, notes, terms);
    }

    /** At most quarterly, and never oftener than every 28 days; from which count on is refused below what F68 asks. */
    @Bean
    DeclareFamily.Terms releaseTerms(@Value("${kinward.figures.public-from:10}") int forPublic,
            @Value("${kinward.figures.partners-from:5}") int forPartners,
            @Value("${kinward.figures.release-days:90}") int days,
            @Value("${kinward.figures.noisy:false}") boolean noisy) {
        return new DeclareFamily.Terms(new Thresholds(forPublic, forPartners), days, noisy);
    }

    @Bean
    AskRelease askRelease(Ledgers ledgers, ReleaseJobs jobs, DeskNotes notes) {
        return new AskRelease(ledgers, jobs, notes);
    }

    @Bean
    WorkRelease workRelease(Ledgers ledgers, FamilyCounts counts, ReleaseJobs jobs, ReleaseProgramme programme) {
        return new WorkRelease(ledgers, counts, jobs, programme);
    }

    @Bean
    ReadFigures readFigures(Ledgers ledgers, DeskNotes notes, ReleaseProgramme programme) {
        return new ReadFigures(ledgers, notes, programme);
    }

    @Bean
    RecordsHeld recordsHeld(Snapshots snapshots) {
        return new RecordsHeld(snapshots);
    }

    @Bean
    SignReturn signReturn(Ledgers ledgers, DeskNotes notes, RecordsHeld records) {
        return new SignReturn(ledgers, notes, records);
    }

    @Bean
    ReturnTables returnTables(SnapshotTables tables, RecordsHeld records) {
        return new ReturnTables(tables, records);
    }

    @Bean
    ReadReturn readReturn(SignReturn returns, ReturnTables tables, DeskNotes notes) {
        return new ReadReturn(returns, tables, notes);
    }
}
