package org.kinward.web.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.story.StoryEvent;
import org.kinward.reporting.story.StoryKind;
import org.kinward.web.access.Allowed;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.casefile.StoryWords;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The story of a case file: all of it or one kind, newest or oldest first. */
@Controller
class StoryController {

    private final StoryReading reading;

    private final StoryWords words;

    StoryController(StoryReading reading, StoryWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.STORY_VIEWED)
    @GetMapping(CasePath.CASE + "/story")
    String story(@PathVariable UUID id, @ModelAttribute("part") StoryForm part, Actor actor, Model model) {
        var read = reading.story(part.asked(id), actor);
        var shown = read.events().stream().limit(StoryForm.MOST).toList();
        model.addAttribute("bar", CaseBar.of(read.head(), actor, "story"));
        model.addAttribute("entries", entries(read.head(), shown, actor));
        model.addAttribute("kinds", kinds(id, part));
        model.addAttribute("order", order(id, part));
        model.addAttribute("start", part.isFurtherOn()
                ? path(id, part.only().map(Enum::name).orElse(""), part.isOldestFirst()) : null);
        model.addAttribute("next", next(id, part, read.events()).orElse(null));
        return "story/story";
    }

    /** A note is corrected by another one beside it; the old one stays. */
    private List<TimelineEntry> entries(CaseHead head, List<StoryEvent> events, Actor actor) {
        var ids = head.ids();
        var entries = words.entries(events, ids.intake(), actor);
        return IntStream.range(0, events.size()).mapToObj(i -> entry(ids.file(), events.get(i), entries.get(i)))
                .toList();
    }

    private static TimelineEntry entry(UUID id, StoryEvent event, TimelineEntry entry) {
        return event.kind() == StoryKind.NOTE
                ? entry.offering(Link.to("/c/" + id + "/story/note?corrects=" + event.id(), "story.note.correct"))
                : entry;
    }

    private static List<Link> kinds(UUID id, StoryForm part) {
        var links = new ArrayList<Link>();
        links.add(Link.to(path(id, "", part.isOldestFirst()), "story.kind.all").asCurrent(part.only().isEmpty()));
        Arrays.stream(StoryKind.values()).map(kind -> Link.to(path(id, kind.name(), part.isOldestFirst()),
                "story.kind." + kind).asCurrent(part.only().filter(kind::equals).isPresent())).forEach(links::add);
        return links;
    }

    private static Link order(UUID id, StoryForm part) {
        var kind = part.only().map(Enum::name).orElse("");
        return Link.to(path(id, kind, !part.isOldestFirst()),
                part.isOldestFirst() ? "story.newest-first" : "story.oldest-first");
    }

    private static Optional<String> next(UUID id, StoryForm part, List<StoryEvent> events) {
        if (events.size() <= StoryForm.MOST) {
            return Optional.empty();
        }
        var last = events.get(StoryForm.MOST - 1);
        return Optional.of(path(id, part.only().map(Enum::name).orElse(""), part.isOldestFirst()) + "&at="
                + StoryWords.moment(last) + "&event=" + last.id());
    }

    private static String path(UUID id, String kind, boolean oldestFirst) {
        return "/c/" + id + "/story?kind=" + kind + "&order=" + (oldestFirst ? StoryForm.OLDEST : "newest");
    }
}
