package org.kinward.web.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.ConsentLimits;
import org.kinward.reporting.casefile.FilesBeside;
import org.kinward.reporting.casefile.FoundTogether;
import org.kinward.reporting.casefile.InShort;
import org.kinward.reporting.casefile.away.AwayLists;
import org.kinward.reporting.casefile.away.ChildAway;
import org.kinward.reporting.intake.PaperMarks;
import org.kinward.reporting.story.Stories;
import org.kinward.reporting.story.StoryAsked;
import org.kinward.reporting.story.StoryEvent;
import org.kinward.reporting.task.DueTask;
import org.kinward.reporting.task.WorkList;
import org.springframework.stereotype.Component;

/** Reads one case file and writes down in the same transaction who was shown it: no entry, no page. */
@Component
public class CaseReading {

    private static final int LAST = 5;

    private final CaseOverviews cases;

    private final AwayLists absences;

    private final PaperMarks papers;

    private final FilesBeside files;

    private final WorkList tasks;

    private final Stories stories;

    private final AuditTrail trail;

    CaseReading(Lists lists, WorkList tasks, Stories stories, AuditTrail trail) {
        this.cases = lists.cases();
        this.absences = lists.absences();
        this.papers = lists.papers();
        this.files = lists.files();
        this.tasks = tasks;
        this.stories = stories;
        this.trail = trail;
    }

    /** What is read of a case file, and of who is away. */
    @Component
    record Lists(CaseOverviews cases, AwayLists absences, PaperMarks papers, FilesBeside files) {
    }

    /**
     * What holds now: consent for who works on the case, who is away, how great the danger is, what a paper says, and the
     * other files of the child.
     */
    record Beside(Optional<ConsentLimits> limits, Optional<ChildAway> away, CaseOverviews.HoldsNow now,
            Optional<PaperMarks.Mark> paper, FilesBeside.Beside files) {
    }

    /** Everything that the overview shows; no story for who is only on shift. */
    record Overview(CaseHead head, InShort inShort, List<DueTask> tasks, List<StoryEvent> story,
            List<FoundTogether> together, Beside beside) {
    }

    /**
     * The head of a case file, written down as a look at it.
     *
     * @throws NotThere
     *             if it is missing or not for the acting person: one path for both
     */
    @Transactional
    public CaseHead head(UUID file, AuditAction action) {
        var head = cases.head(file).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(action, AuditObject.CASE_FILE, file, head.ids().intake()));
        return head;
    }

    /** The head for somebody who works on the case; who is only on shift gets the page that is not there. */
    @Transactional
    public CaseHead headForLead(UUID file, AuditAction action, Actor actor) {
        var head = Optional.of(cases.head(file).orElseThrow(NotThere::new)).filter(
                found -> CaseBar.leads(found, actor)).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(action, AuditObject.CASE_FILE, file, head.ids().intake()));
        return head;
    }

    /** The head for who works on the case, and for who is on shift where the child is: what cannot wait until morning. */
    @Transactional
    public CaseHead headForLeadOrShift(UUID file, AuditAction action, Actor actor) {
        var head = cases.head(file).filter(found -> CaseBar.leads(found, actor)
                || actor.places().inCare().contains(found.care().place())).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(action, AuditObject.CASE_FILE, file, head.ids().intake()));
        return head;
    }

    /** Who told what stands in this slot of the vault; whoever asks has written the look at the record down. */
    @Transactional
    Optional<AccountsTold.Account> account(UUID intake, int item) {
        return cases.inShort(intake).before().account(item);
    }

    @Transactional
    Overview overview(UUID file, Actor actor) {
        var head = head(file, AuditAction.RECORD_VIEWED);
        var intake = head.ids().intake();
        var leads = CaseBar.leads(head, actor);
        var paper = head.opened().paper().flatMap(_ -> papers.of(intake));
        var holds = cases.holdsNow(file);
        var limits = leads ? Optional.of(holds.limits()) : Optional.<ConsentLimits>empty();
        var story = leads ? stories.page(StoryAsked.last(file, LAST)) : List.<StoryEvent>of();
        return new Overview(head, cases.inShort(intake), tasks.ofRecord(intake), story.stream().limit(LAST).toList(),
                cases.together(intake), new Beside(limits, absences.ofChild(intake), holds, paper,
                        holds.hasOthers() ? files.of(file) : FilesBeside.Beside.NONE));
    }
}
