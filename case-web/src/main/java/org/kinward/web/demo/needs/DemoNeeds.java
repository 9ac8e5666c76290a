package org.kinward.web.demo.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
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
import org.kinward.web.demo.story.DemoStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins to assess what an invented child needs, and asks for its birth certificate. */
@Component
@Profile("demo & !production")
public final class DemoNeeds {

    private static final int WEEK = 7;

    private static final Map<NeedArea, Words> SAID = new EnumMap<>(Map.of(NeedArea.SAFETY,
            new Words("Tells an adult when afraid", "Looked for by grown-ups", "A way to school that is not alone"),
            NeedArea.PLACE_TO_STAY, new Words("Helps the smaller ones", "Cannot go back to the old home now",
                    "A family that can care, looked at first"),
            NeedArea.BODY, new Words("Likes to run", "Tired and thin", "A visit to the clinic"),
            NeedArea.MIND_AND_FEELINGS, new Words("Sings", "Wakes up at night", "Somebody to talk to each week"),
            NeedArea.FAMILY, new Words("Speaks well of home", "No news for some time", "To hear from the family"),
            NeedArea.SCHOOL, new Words("Likes to learn", "Has missed a lot", "Help to catch up"),
            NeedArea.SKILLS_AND_INCOME, new Words("Good with the hands", "Wants to earn", "A trade with a fair master"),
            NeedArea.LEGAL_AND_RESIDENCE, new Words("Knows what happened", "No guardian here", "A guardian"),
            NeedArea.PAPERS, new Words("Knows the day of birth", "No paper at all", "A birth certificate"),
            NeedArea.COMMUNITY_AND_FAITH,
            new Words("Prays each day", "Misses the feasts at home", "To go along to prayer")));

    private final Writing writing;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoNeeds(Writing writing, CaseFiles files, TransactionTemplate transaction) {
        this.writing = writing;
        this.files = files;
        this.transaction = transaction;
    }

    /** What is written down of a side of life where something is needed. */
    private record Words(String strength, String facts, String needed) {
    }

    /** What people do about needs. */
    @Component
    @Profile("demo & !production")
    record Writing(NeedsAssessments assessments, BeginAssessment begin, SaveArea save, MovePath move) {
    }

    /** A child somebody leads: what it needs most is written, the rest waits. */
    public void of(IntakeId intake, DemoStory story, Actor by, Instant now) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        if (!Objects.requireNonNull(transaction.execute(_ -> writing.assessments().of(file))).isEmpty()) {
            return;
        }
        var id = new NeedsAssessmentId(UUID.randomUUID());
        writing.begin().begin(new NeedsAssessment.Begun(id, file, by.person(), now), by);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var soon = Optional.of(today.plusDays(WEEK));
        story.needs().forEach(need -> writing.save().save(
                new SaveArea.Request(id, area(need.getKey(), answer(need.getKey(), need.getValue(), soon), by, now),
                        today, once()),
                by));
        birth(file, by, now);
    }

    private static AreaAnswer answer(NeedArea area, NeedDegree degree, Optional<LocalDate> soon) {
        var said = Objects.requireNonNull(SAID.get(area));
        return degree.isNeed()
                ? new AreaAnswer(said.strength(), said.facts(), "", degree,
                        new AreaAnswer.Needed(said.needed(), degree == NeedDegree.URGENT ? soon : Optional.empty()))
                : new AreaAnswer("", "", "", degree, AreaAnswer.Needed.NOTHING);
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
