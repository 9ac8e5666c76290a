package org.kinward.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/**
 * What every move on a case file needs: the case in the hands of who leads it, once for each form, its tasks, its entry
 * in the trail. It runs in the transaction of the move.
 */
public class CaseMoves {

    private final CaseFiles files;
    private final DoneOnce once;
    private final Tasks tasks;
    private final AuditTrail trail;

    public CaseMoves(CaseFiles files, DoneOnce once, Tasks tasks, AuditTrail trail) {
        this.files = files;
        this.once = once;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** The case, for its lead worker and the managers of its place. */
    public Optional<CaseFile> at(CaseFileId file, Actor actor) {
        return files.find(file)
                .filter(found -> actor.isLead(found.intake().value(), found.home().worker()) || manages(found, actor));
    }

    /**
     * The case for a move that needs to know at once whether it may be made: before anything of it is written.
     *
     * @throws FileIsClosed
     *             if the file is closed and this is not done on a closed one
     */
    public Optional<CaseFile> at(CaseFileId file, Actor actor, AuditAction action) {
        var found = at(file, actor);
        found.ifPresent(one -> WhileClosed.check(one, action));
        return found;
    }

    /** The same for the case of a record, for what hangs on the record. */
    public Optional<CaseFile> of(IntakeId record, Actor actor, AuditAction action) {
        return files.of(record).flatMap(found -> at(found.id(), actor, action));
    }

    /** The same, read after everybody who moves it in the same moment: the second of two people sees what the first has done. */
    public Optional<CaseFile> alone(CaseFileId file, Actor actor) {
        files.hold(file);
        return at(file, actor);
    }

    /** The case in an emergency: for those as well who are on shift where the child is, at any hour (F78). */
    public Optional<CaseFile> atNight(CaseFileId file, Actor actor) {
        return at(file, actor).or(() -> files.find(file)
                .filter(found -> actor.places().inCare().contains(found.home().place())));
    }

    /** Whether this person manages the place of the case. */
    public boolean manages(CaseFile file, Actor actor) {
        return actor.places().managed().contains(file.home().place());
    }

    /** Where the case is at home. */
    public PlaceId place(CaseFile file) {
        return file.home().place();
    }

    /** Whether this person works for the agency of the case, and can take something on for it. */
    public boolean mayTake(CaseFile file, PersonId who) {
        return files.mayTake(file, who);
    }

    /** Whether this press of the button is the first one. */
    public boolean isFirst(OnceKey stamp, PersonId by) {
        return before(stamp, by, "DONE").isEmpty();
    }

    /**
     * What came of this press of the button before; empty if it is the first one.
     *
     * @param result
     *            what comes of it now, by a word
     * @throws StaleRevision
     *             if the form was saved before with other words: whoever sent it sees what stands there now
     */
    public Optional<String> before(OnceKey stamp, PersonId by, String result) {
        return switch (once.claim(stamp, by, result)) {
            case DoneOnce.Claim.Fresh _ -> Optional.empty();
            case DoneOnce.Claim.Done(var word) -> Optional.of(word);
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
        };
    }

    /** Something to be done about one thing of the case, by whoever works at its place. */
    public void open(CaseFile file, TaskKind kind, Thing thing) {
        open(file, kind, thing, new Task.TaskFor.Place());
    }

    /** The same, by these people. */
    public void open(CaseFile file, TaskKind kind, Thing thing, Task.TaskFor who) {
        var home = file.home();
        var about = new Task.About(file.intake().value(), home.agency(), home.place(), Optional.of(thing.about()));
        tasks.open(Task.open(kind, about, who, thing.due()).inWords(thing.words()));
    }

    /** The same, unless it is to be done sooner already: what is asked for twice is asked for at the earlier hour. */
    public void sooner(CaseFile file, TaskKind kind, Thing thing) {
        if (about(file, kind, Set.of(thing.about())).stream().noneMatch(task -> !task.due().isAfter(thing.due()))) {
            open(file, kind, thing);
        }
    }

    /** What a task is about, until when, and in which words. */
    public record Thing(UUID about, Instant due, String words) {
    }

    /** Ends the open task of this kind about this thing, if there is one: it was done by this very move. */
    public void done(CaseFile file, TaskKind kind, UUID about, Task.Done how) {
        done(file, kind, Set.of(about), how);
    }

    /** The same for several things that were done by one move. */
    public void done(CaseFile file, TaskKind kind, Set<UUID> abouts, Task.Done how) {
        about(file, kind, abouts).forEach(task -> tasks.close(task.doneBy(how.by(), how.at())));
    }

    /** Takes it back: it was not done, and is not to be done any more. */
    public void dropped(CaseFile file, TaskKind kind, UUID about, Task.Done how) {
        dropped(file, kind, Set.of(about), how);
    }

    /** The same for several things. */
    public void dropped(CaseFile file, TaskKind kind, Set<UUID> abouts, Task.Done how) {
        about(file, kind, abouts).forEach(task -> tasks.withdraw(task.doneBy(how.by(), how.at())));
    }

    /** Takes back every open task of these kinds: on a closed file nobody does them. */
    public void dropped(CaseFile file, Set<TaskKind> kinds, Task.Done how) {
        tasks.openOf(file.intake().value()).stream().filter(task -> kinds.contains(task.kind()))
                .forEach(task -> tasks.withdraw(task.doneBy(how.by(), how.at())));
    }

    /** The open tasks of the record. */
    public List<Task> openTasks(CaseFile file) {
        return tasks.openOf(file.intake().value());
    }

    /** Whether a further file of the child follows this one. */
    public boolean isFollowed(CaseFile file) {
        return files.isFollowed(file.id());
    }

    /** Keeps the file in the state that it has now. */
    public void move(CaseFile moved) {
        files.move(moved);
    }

    private List<Task> about(CaseFile file, TaskKind kind, Set<UUID> abouts) {
        return abouts.isEmpty() ? List.of() : tasks.openOf(file.intake().value()).stream()
                .filter(task -> task.kind() == kind && task.about().thing().filter(abouts::contains).isPresent())
                .toList();
    }

    /** Writes down what was done; throws {@link FileIsClosed} if the file is closed and this is not done on a closed one. */
    public void record(AuditAction action, AuditObject object, UUID subject, CaseFile file) {
        record(action, object, Set.of(subject), file);
    }

    /** The same for several things at once: one entry. */
    public void record(AuditAction action, AuditObject object, Set<UUID> subjects, CaseFile file) {
        WhileClosed.check(file, action);
        var all = Stream.concat(subjects.stream(), Stream.of(file.id().value(), file.intake().value()));
        trail.record(AuditEntry.done(action, object, all.toArray(UUID[]::new)));
    }

    /** Writes down that it was not allowed. */
    public void refused(AuditAction action, AuditObject object, UUID subject, CaseFile file) {
        trail.record(AuditEntry.refused(action, object, subject, file.id().value(), file.intake().value()));
    }
}
