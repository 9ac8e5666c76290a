package org.kinward.web.demo.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.assessment.AreaAnswer;
import org.kinward.core.needs.assessment.BeginAssessment;
import org.kinward.core.needs.assessment.NeedsAssessment;
import org.kinward.core.needs.assessment.NeedsAssessments;
import org.kinward.core.needs.assessment.SaveArea;
import org.kinward.core.needs.assessment.SavedArea;
import org.kinward.core.needs.path.MovePath;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Step;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins to assess what an invented child needs, and asks for its birth certificate. */
@Component
@Profile("demo & !production")
public final class DemoNeeds {

    private static final int WEEK = 7;

    private final Writing writing;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoNeeds(Writing writing, CaseFiles files, TransactionTemplate transaction) {
        this.writing = writing;
        this.files = files;
        this.transaction = transaction;
    }

    /** What people do about needs. */
    @Component
    @Profile("demo & !production")
    record Writing(NeedsAssessments assessments, BeginAssessment begin, SaveArea save, MovePath move) {
    }

    /** A child somebody leads: three areas are written, the others wait. */
    public void of(IntakeId intake, Actor by, Instant now) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        if (!Objects.requireNonNull(transaction.execute(_ -> writing.assessments().of(file))).isEmpty()) {
            return;
        }
        var id = new NeedsAssessmentId(UUID.randomUUID());
        writing.begin().begin(new NeedsAssessment.Begun(id, file, by.person(), now), by);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var soon = Optional.of(today.plusDays(WEEK));
        List.of(area(NeedArea.SCHOOL, new AreaAnswer("Likes to read", "Stopped in class four",
                "I want to go back", NeedDegree.URGENT, new AreaAnswer.Needed("A place in a catch-up class", soon)),
                by, now),
                area(NeedArea.FAMILY, new AreaAnswer("Speaks of an aunt who listens", "", "", NeedDegree.SOME,
                        new AreaAnswer.Needed("Find the aunt", Optional.empty())), by, now),
                area(NeedArea.LEGAL_AND_RESIDENCE, new AreaAnswer("", "", "", NeedDegree.NOT_ENOUGH_INFORMATION,
                        AreaAnswer.Needed.NOTHING), by, now))
                .forEach(saved -> writing.save().save(new SaveArea.Request(id, saved, today, once()), by));
        birth(file, by, now);
    }

    private void birth(CaseFileId file, Actor by, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        writing.move().move(new MovePath.Request(file,
                new PathLine(Step.BIRTH_NOT_REGISTERED, "", "The village has no register", Set.of(), today, by.person(),
                        now),
                Revision.NEW, today, once()), by);
    }

    private static SavedArea area(NeedArea area, AreaAnswer answer, Actor by, Instant now) {
        return new SavedArea(area, answer, Revision.NEW, by.person(), now);
    }

    private static OnceKey once() {
        return new OnceKey(UUID.randomUUID(), "demo");
    }
}
