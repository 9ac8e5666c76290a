package org.kinward.web.casefile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.reporting.story.OldAnswers;
import org.kinward.reporting.story.StoryEvent;
import org.kinward.web.child.ChildWords;
import org.kinward.web.child.before.OldAnswerWords;
import org.kinward.web.child.before.PaperWords;
import org.kinward.web.child.before.ReadBack;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Puts the events of a story into words. */
@Component
public class StoryWords {

    private final Days days;

    private final OldAnswerWords old;

    StoryWords(Days days, OldAnswerWords old) {
        this.days = days;
        this.old = old;
    }

    /** The events of a record in their order; of a note from paper it can be said what became of the sheet. */
    public List<TimelineEntry> entries(List<StoryEvent> events, UUID intake, Actor actor) {
        var words = words(events, actor);
        return IntStream.range(0, events.size()).mapToObj(at -> ticked(words.get(at), events.get(at), intake)).toList();
    }

    /** The same to read and no more, beside a form that somebody is writing in. */
    public List<TimelineEntry> words(List<StoryEvent> events, Actor actor) {
        var back = old.of(events.stream().map(event -> event.told().before()), actor);
        return events.stream().map(event -> entry(event, back)).toList();
    }

    private static TimelineEntry ticked(TimelineEntry entry, StoryEvent event, UUID intake) {
        return event.told().noted().paper().filter(StoryEvent.OnPaper::isLeft)
                .map(_ -> entry.offering(Link.to(PaperWords.tickOfNote(intake, event.id()), "paper.became.tick")))
                .orElse(entry);
    }

    private TimelineEntry entry(StoryEvent event, ReadBack back) {
        var when = days.written(event.when().local());
        var by = event.by();
        return new TimelineEntry(title(event), by.map(StoryEvent.By::name).orElse(null), event.when().at(), when,
                lines(event, back)).as(by.flatMap(StoryEvent.By::role).map(Option::termKey).orElse(null));
    }

    private static String title(StoryEvent event) {
        var told = event.told();
        return switch (event.kind()) {
            case NOTE ->
                told.noted().corrects().isPresent() ? "story.title.correction" : "story.title.NOTE." + told.word();
            case TASK_DONE -> "story.title.TASK_DONE." + told.word();
            case ANSWER_CHANGED -> "story.title.page." + told.word().replace("first_hour_", "");
            case CONSENT, LEGAL_HOLD, ERASURE, DANGER, SAFETY, FACTOR, NEEDS, APPROVAL, FILE, PLAN, PLAN_STEP, PROMISE,
                    SCHOOL_WORK, FAMILY_HELP, STAY, SEARCH, REFERRAL, FOLLOW_UP, SIGHTING, LEG, RETURN,
                    DOCUMENT, CHILD_PAPER ->
                "story.title." + event.kind() + '.' + told.word().split(" ", -1)[0];
            case SUSPECTS -> "story.title.SUSPECTS";
            case FUNCTIONING -> "needs.functioning.title";
            case BEST_INTERESTS -> "term.decisionAbout." + told.word();
            case PATH -> "term.step." + told.word();
            case RECORD_CREATED, WORKER_ASSIGNED, ACCOUNT_CHOSEN -> "story.title." + event.kind();
        };
    }

    private List<Words> lines(StoryEvent event, ReadBack back) {
        var lines = new ArrayList<Words>();
        switch (event.kind()) {
            case WORKER_ASSIGNED -> lines.add(event.told().word().isEmpty() ? Words.keyed("child.worker.none")
                    : Words.keyed("child.worker", event.told().word()));
            case ANSWER_CHANGED -> lines.addAll(before(event.told().before(), back));
            case ACCOUNT_CHOSEN -> {
                return chosen(event.told());
            }
            case NOTE -> lines.addAll(beside(event.told().noted()));
            case ERASURE -> lines.addAll(reasons(event.told().word()));
            case RECORD_CREATED -> lines.addAll(paper(event.told().word()));
            case DANGER -> lines.add(Words.keyed("term.dangerLevel." + event.told().word().split(" ", -1)[1]));
            case FOLLOW_UP -> event.told().word().lines().filter(word -> word.contains(" "))
                    .map(word -> Words.keyed("story.follow-up." + word.replace(' ', '.'))).forEach(lines::add);
            case SUSPECTS -> lines.add(Words.keyed("term.sendTo." + event.told().word()));
            case TASK_DONE, CONSENT, LEGAL_HOLD, SAFETY, FACTOR, NEEDS, BEST_INTERESTS, PATH, FUNCTIONING, APPROVAL,
                    FILE, PLAN, PLAN_STEP, PROMISE, SCHOOL_WORK, FAMILY_HELP, STAY, SEARCH, REFERRAL, SIGHTING, LEG,
                    RETURN, DOCUMENT, CHILD_PAPER ->
                {
                } // what there is to tell is in its words
        }
        event.told().words().map(Words::said).ifPresent(lines::add);
        return lines;
    }

    private static List<Words> reasons(String told) {
        return told.lines().filter(word -> word.startsWith("ASKED"))
                .map(word -> Words.keyed("term.erasureReason." + word.split(" ", -1)[1])).toList();
    }

    /** When it was told on paper, and to whom: a name, or a word of the list. */
    private List<Words> paper(String told) {
        var word = told.split(" ", 3);
        if (word.length < 3) {
            return List.of();
        }
        var day = days.written(LocalDate.parse(word[0]));
        var role = Arrays.stream(ToldTo.StrangerRole.values()).filter(one -> one.name().equals(word[2])).findFirst();
        return List.of(word[1].equals("-") ? Words.keyed("story.paper.day", day)
                : Words.keyed("story.paper.hour", day, word[1]), Words.keyed("paper.mark.told-to"),
                role.map(Words::of).orElseGet(() -> Words.said(word[2])));
    }

    /** The page, and which account of it, with the reason. */
    private static List<Words> chosen(StoryEvent.Told told) {
        var word = told.word().split(" ", -1);
        var used = ChildWords.used(IntakePage.ToldBy.valueOf(word[1]), LocalDate.parse(word[2]),
                told.words().orElse(""));
        return List.of(Words.keyed("intake." + word[0].replace('_', '-') + ".title"), used);
    }

    /** Which note this one puts right, that another has put it right, and of which paper it was typed. */
    private List<Words> beside(StoryEvent.Noted noted) {
        return Stream.concat(Stream.of(noted.corrects().map(at -> Words.keyed("story.corrects", days.written(at))),
                noted.corrected().map(at -> Words.keyed("story.corrected", days.written(at))))
                .flatMap(Optional::stream), noted.paper().stream().flatMap(this::sheet)).toList();
    }

    /** What the paper of a note says of itself, and what became of the sheet. */
    private Stream<Words> sheet(StoryEvent.OnPaper paper) {
        return Stream.concat(paper(paper.told()).stream(), Stream.of(Words.keyed("paper.mark.became"),
                paper.became().map(Words::of).orElseGet(() -> Words.keyed("paper.became.not-yet"))));
    }

    private List<Words> before(OldAnswers answers, ReadBack back) {
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("story.before"));
        answers.answers().forEach(answer -> lines.addAll(back.lines(answer)));
        return lines.size() == 1 ? List.of() : lines;
    }

    /** The moment as an address carries it. */
    public static String moment(StoryEvent event) {
        return event.when().at().atOffset(ZoneOffset.UTC).toString();
    }
}
