package org.kinward.web.demo.later;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Solution;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.returning.family.Families;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.family.FamilyId;
import org.kinward.core.returning.family.HomeVisit;
import org.kinward.core.returning.family.SeeHome;
import org.kinward.core.returning.family.WriteFamily;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.returning.wish.AskChild;
import org.kinward.core.returning.wish.Wish;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.demo.story.DemoStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For the invented children a family was found and seen, and the child was asked once, as their workers would. */
@Component
@Profile("demo & !production")
public final class DemoReturn {

    private final Looking looking;
    private final CaseFiles files;
    private final AgencyZones zones;
    private final TransactionTemplate transaction;

    DemoReturn(Looking looking, CaseFiles files, AgencyZones zones, TransactionTemplate transaction) {
        this.looking = looking;
        this.files = files;
        this.zones = zones;
        this.transaction = transaction;
    }

    /** What people do before a return. */
    @Component
    @Profile("demo & !production")
    record Looking(Families families, WriteFamily write, SeeHome see, AskChild ask, PlanReturnStep plan) {
    }

    /** The family of a child somebody leads is found, seen by the committee, and the child is asked alone. */
    public void of(IntakeId intake, DemoStory story, Actor by, Instant at) {
        var file = in(() -> files.of(intake).orElseThrow()).id();
        if (!in(() -> looking.families().of(file)).isEmpty()) {
            return;
        }
        var now = new AtAgency(by.person(), at, in(() -> zones.zone(by.agency())));
        var family = new Family(new FamilyId(UUID.randomUUID()), file, Revision.NEW,
                new Family.Found(Family.FoundBy.COMMITTEE, story.kin(), story.solution() == Solution.ACROSS_A_BORDER),
                new Family.Told(Family.WhoSent.NOT_KNOWN, Family.WantBack.ALL, "They looked for the child"));
        looking.write().write(family, by, at);
        looking.see().see(new HomeVisit(family.id(), Revision.NEW, now.today(), HomeVisit.WentThere.COMMITTEE,
                new HomeVisit.Seen(HomeVisit.DangerThere.NONE_SEEN, HomeVisit.SiblingsThere.SOME_AWAY,
                        HomeVisit.SchoolThere.NEAR, HomeVisit.IncomeThere.NOT_ENOUGH),
                "They need seed", now.written()), by, now);
        looking.ask().ask(new Wish(file, Revision.NEW, now.today(), true, Wish.Wants.NOT_SURE, "", now.written()), by,
                now);
        looking.plan().plan(new ReturnStep(new StepId(UUID.randomUUID()), file, ReturnStep.Doing.AUTHORITY_DECIDES,
                ReturnStep.StepSide.AUTHORITY, "", now.today().plusDays(10), Optional.empty()), by, now);
    }

    private <T> T in(Supplier<T> reading) {
        return Objects.requireNonNull(transaction.execute(_ -> reading.get()));
    }
}
