package org.kinward.reporting.story;

/** What happened. A story can be narrowed to one kind. */
public enum StoryKind {
    RECORD_CREATED, ANSWER_CHANGED, ACCOUNT_CHOSEN, NOTE, TASK_DONE, WORKER_ASSIGNED, CONSENT, LEGAL_HOLD, ERASURE,
    DANGER, SAFETY, FACTOR, FOLLOW_UP, SIGHTING
}
