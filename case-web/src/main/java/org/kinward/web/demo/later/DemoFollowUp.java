package org.kinward.web.demo.later;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.keeping.HearChild;
import org.kinward.core.followup.keeping.RecordVisit;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.MetAt;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.demo.story.DemoStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans how some of the invented children are followed up, and visits them once, as their workers would. */
@Component
@Profile("demo & !production")
public final class DemoFollowUp {

    private final Visiting visiting;
    private final CaseFiles files;
    private final AgencyZones zones;
    private final TransactionTemplate transaction;

    DemoFollowUp(Visiting visiting, CaseFiles files, AgencyZones zones, TransactionTemplate transaction) {
        this.visiting = visiting;
        this.files = files;
        this.zones = zones;
        this.transaction = transaction;
    }

    /** What people do to follow a child up. */
    @Component
    @Profile("demo & !production")
    record Visiting(FollowUps followUps, PlanFollowUp plan, RecordVisit record, HearChild hear) {
    }

    /** By whom it is written, and what time it is. */
    public record Today(Actor by, Instant now) {
    }

    /** A child somebody leads lives somewhere, and was seen today. */
    public void of(IntakeId intake, DemoStory story, Instant came, Today at) {
        var by = at.by();
        var file = in(() -> files.of(intake).orElseThrow()).id();
        if (in(() -> visiting.followUps().of(file)).isPresent()) {
            return;
        }
        var now = new AtAgency(by.person(), at.now(), in(() -> zones.zone(by.agency())));
        visiting.plan().plan(
                new PlanFollowUp.Wish(file, Revision.NEW, story.solution(), LocalDate.ofInstant(came, now.zone())), by,
                now);
        var visit = visit(file, now.today(), now);
        visiting.record().record(visit, by, now);
        visiting.hear().hear(new HearChild.Said(file, heard(visit.id(), story, now), Optional.empty(), List.of()), by,
                now);
    }

    private static Visit visit(CaseFileId file, LocalDate on, AtAgency now) {
        return new Visit(new VisitId(UUID.randomUUID()), file, Optional.empty(),
                new Visit.Met(on, HowSeen.SEEN, MetAt.SCHOOL, Back.BACK_SAFELY),
                new Visit.Noticed(Set.of(), Siblings.ALL_HERE), now.written());
    }

    private static Heard heard(VisitId visit, DemoStory story, AtAgency now) {
        var answers = Arrays.stream(Question.values()).collect(Collectors.toMap(Function.identity(),
                one -> new Heard.Said(story.answer(one),
                        one == Question.SCHOOL && story.answer(one) == HowIs.SO_SO ? "Reading is hard" : "")));
        return new Heard(visit, answers, new Heard.Besides(Optional.of(18), YesNo.NOT_KNOWN, YesNo.YES, YesNo.NO),
                new Heard.Help("The school kit", "", "To ask for a tutor"), now.written());
    }

    private <T> T in(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }
}
