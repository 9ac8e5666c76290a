package org.kinward.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.task.TaskKind;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.ConsentLimits;
import org.kinward.reporting.casefile.FoundTogether;
import org.kinward.reporting.casefile.InShort;
import org.kinward.reporting.risk.DangerNow;
import org.kinward.reporting.task.DueTask;
import org.kinward.web.casefile.again.AgainWords;
import org.kinward.web.child.ChildWords;
import org.kinward.web.child.GroupWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.kinward.web.task.DueWords;
import org.springframework.stereotype.Component;

/** Puts a case file into words. */
@Component
class OverviewWords {

    private final StoryWords story;

    private final DueWords due;

    private final Days days;

    private final GroupWords groups;

    private final AgainWords again;

    OverviewWords(StoryWords story, DueWords due, GroupWords groups, AgainWords again) {
        this.days = new Days();
        this.groups = groups;
        this.again = again;
        this.story = story;
        this.due = due;
    }

    /** One detail in words. */
    ShownDetail shown(VaultField field, String clear, Actor actor) {
        return field == VaultField.ETHNIC_GROUP ? ShownDetail.said(field, groups.of(clear, actor))
                : ShownDetail.of(field, clear);
    }

    /** The other files of the child. */
    AgainWords.Rows again(CaseReading.Overview read, Actor actor) {
        return again.of(read.beside().files(), actor);
    }

    OverviewPage of(CaseReading.Overview read, List<HeldField> held, Actor actor) {
        var head = read.head();
        var leads = CaseBar.leads(head, actor);
        var assign = CaseBar.manages(head, actor) ? "/c/" + head.ids().file() + "/worker" : null;
        var shows = showable(held, leads, read.inShort());
        var where = shows.stream().anyMatch(one -> one.field().equals(VaultField.OTHERS_WHERE.name()));
        var steps = read.tasks().stream().filter(task -> leads || task.kind() != TaskKind.ASSIGN_WORKER)
                .map(task -> step(task, href(task, actor), where && task.kind() == TaskKind.HELP_OTHERS)).toList();
        var intake = "/intake/" + head.ids().intake();
        return new OverviewPage(CaseBar.of(head, actor, ""), steps, inShort(read),
                story.entries(read.story(), head.ids().intake(), actor), people(head),
                read.together().stream().map(OverviewWords::card).toList(),
                new OverviewPage.Rights(shows, leads, intake + "/people", intake + "/responsible",
                        intake + "/created#print", assign,
                        CaseBar.readsSealed(head, actor) ? "/c/" + head.ids().file() + "/former" : null));
    }

    /** Who works on the case is told what the child and who answers agreed to, before anything is shared. */
    private static InShortRows inShort(CaseReading.Overview read) {
        var ids = read.head().ids();
        var consent = read.beside().limits().map(limits -> SummaryRow.of("casefile.short.consent", asked(limits))
                .changedAt("/c/" + ids.file() + "/consent"));
        return InShortRows.of(read.inShort(), ids.intake())
                .with(Optional.of(new SummaryRow("casefile.short.danger-now", danger(read.beside().now().danger()),
                        "/c/" + ids.file() + "/danger", "casefile.danger")))
                .with(consent).with(consent.map(_ -> InShortRows.needs(read.beside().now().needs(), ids.file())));
    }

    /** How great the danger is; at night as well, and never a reason. */
    private static List<Words> danger(DangerNow now) {
        var lines = new ArrayList<Words>();
        now.level().ifPresentOrElse(level -> {
            lines.add(Words.of(level.level()));
            lines.add(Words.keyed("casefile.short.danger-now.since", new Days().written(level.since())));
        }, () -> lines.add(Words.keyed("casefile.short.danger-now.never")));
        now.next().map(next -> Words.keyed(
                next.late() ? "casefile.short.danger-now.late" : "casefile.short.danger-now.next",
                new Days().written(next.due()))).ifPresent(lines::add);
        if (now.actions() > 0 || now.lacksAction()) {
            lines.add(now.lacksAction() ? Words.keyed("casefile.short.danger-now.lacking")
                    : Words.keyed("casefile.short.danger-now.actions", now.actions()));
        }
        return lines;
    }

    private static Words[] asked(ConsentLimits limits) {
        if (limits.none()) {
            return new Words[]{Words.notAskedYet()};
        }
        var count = Words.keyed("casefile.short.consent.count", limits.questions(), limits.open());
        return limits.undecided() == 0 ? new Words[]{count}
                : new Words[]{count, Words.keyed("casefile.short.consent.undecided", limits.undecided())};
    }

    /** That the lead worker is away, and who covers: to the cover, and to everybody else who may see the child. */
    Optional<Words> away(CaseReading.Overview read) {
        return read.beside().away().map(away -> {
            var last = days.written(away.until().minusNanos(1).toLocalDate());
            if (away.mine()) {
                return Words.keyed("casefile.away.mine", away.name(), last);
            }
            return away.cover().map(cover -> Words.keyed("casefile.away.covered", away.name(), last, cover))
                    .orElseGet(() -> Words.keyed("casefile.away.nobody", away.name(), last));
        });
    }

    private OverviewPage.Step step(DueTask task, @Nullable String href, boolean where) {
        var lines = new ArrayList<Words>();
        if (!task.words().isBlank()) {
            lines.add(Words.said(task.words()));
        }
        task.forWhom().map(name -> Words.keyed("task.for", name)).ifPresent(lines::add);
        task.whose().filter(name -> !task.forWhom().equals(Optional.of(name)))
                .map(name -> Words.keyed("task.whose", name)).ifPresent(lines::add);
        lines.addAll(due.lines(task));
        return new OverviewPage.Step(task.task(), Words.of(task.kind()), lines, due.isLate(task),
                task.kind().endsByItsMove() ? href : null,
                where);
    }

    /** Where a task is done that no button ends; none where this person cannot do it. */
    private static @Nullable String href(DueTask task, Actor actor) {
        if (task.kind() == TaskKind.SEARCH_CHILD) {
            return "/missing/" + task.about().intake();
        }
        var page = page(task.kind(), actor);
        return task.about().file().filter(_ -> !page.isEmpty() || DueWords.reads(actor))
                .map(file -> "/c/" + file + page).orElse(null);
    }

    /** Whoever is on shift tells the child, too, and sees no other page of consent. */
    private static String page(TaskKind kind, Actor actor) {
        return switch (kind) {
            case TELL_CHILD -> "/consent/child-told";
            case TELL_AUTHORITY -> DueWords.reads(actor) ? "/consent/authority" : "";
            case REVIEW_DANGER -> DueWords.reads(actor) ? "/danger/look" : DueWords.page(kind, actor);
            default -> DueWords.page(kind, actor);
        };
    }

    /** The details that are shown one at a time. */
    private static List<OverviewPage.Detail> showable(List<HeldField> held, boolean leads, InShort found) {
        return held.stream().filter(one -> Showable.is(one.field(), leads)
                && !found.contact().endedLines().contains(one.field() + "-" + one.item()))
                .map(one -> new OverviewPage.Detail(one.field().name(), one.item(), button(one, found))).toList();
    }

    private static Words button(HeldField held, InShort found) {
        var told = held.field() == VaultField.ACCOUNT_TEXT ? found.before().account(held.item())
                : Optional.<AccountsTold.Account>empty();
        return told.map(AccountWords::button)
                .orElseGet(() -> Words.keyed("casefile.show." + held.field().name(), held.item() + 1));
    }

    private static List<SummaryRow> people(CaseHead head) {
        var care = head.care();
        return List.of(
                SummaryRow.of("casefile.people.worker",
                        care.workerName().map(Words::said).orElseGet(() -> Words.keyed("child.worker.none"))),
                SummaryRow.of("casefile.people.place",
                        care.placeName().map(Words::said).orElseGet(() -> ChildWords.safe(care.district()))),
                SummaryRow.of("casefile.people.agency", Words.said(care.agency())));
    }

    private static Card card(FoundTogether other) {
        var lines = new ArrayList<Words>();
        other.tie().map(tie -> Words.keyed("casefile.tie." + tie)).ifPresent(lines::add);
        lines.add(ChildWords.of(other.seenAs()));
        other.callWord().map(word -> Words.keyed("child.call-word", word)).ifPresent(lines::add);
        return new Card(other.reference().shown(), "/c/" + other.file(), lines, null);
    }
}
