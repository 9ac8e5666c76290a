package org.kinward.web.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.story.NoteId;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.story.Stories;
import org.kinward.reporting.story.StoryAsked;
import org.kinward.reporting.story.StoryEvent;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Reads a page of a story for who works on the case, and writes that down in the same transaction. */
@Component
class StoryReading {

    private final CaseReading cases;

    private final Stories stories;

    StoryReading(CaseReading cases, Stories stories) {
        this.cases = cases;
        this.stories = stories;
    }

    /** A page of the story; one event more than it shows means that more follow. */
    record Read(CaseHead head, List<StoryEvent> events) {
    }

    @Transactional
    public Read story(StoryAsked asked, Actor actor) {
        var head = cases.headForLead(asked.file(), AuditAction.STORY_VIEWED, actor);
        return new Read(head, stories.page(asked));
    }

    /**
     * The head, and the note that is to be corrected, if there is one.
     *
     * @throws NotThere
     *             if that note is not there for the acting person
     */
    @Transactional
    public Read note(UUID file, Optional<NoteId> corrected, Actor actor) {
        var head = head(file, actor);
        return new Read(head, corrected.stream()
                .map(note -> stories.note(file, note.value()).orElseThrow(NotThere::new)).toList());
    }

    /** The head alone, before a note is written. */
    @Transactional
    public CaseHead head(UUID file, Actor actor) {
        return cases.headForLead(file, AuditAction.STORY_VIEWED, actor);
    }
}
