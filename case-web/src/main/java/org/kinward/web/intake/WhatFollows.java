package org.kinward.web.intake;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.task.Tasks;
import org.kinward.reporting.intake.RecordedBefore;
import org.springframework.stereotype.Component;

/** What follows a new record: where it is, and whether something urgent is still to be done. */
@Component
class WhatFollows {

    private final RecordedBefore records;
    private final Tasks tasks;

    WhatFollows(RecordedBefore records, Tasks tasks) {
        this.records = records;
        this.tasks = tasks;
    }

    /** The page of the record; empty for somebody who may not open it. */
    public Optional<String> record(IntakeId intake) {
        return records.file(intake).map(file -> "/c/" + file);
    }

    @Transactional
    public boolean isUrgent(IntakeId intake) {
        return tasks.openOf(intake.value()).stream().anyMatch(task -> task.kind().isUrgent());
    }
}
