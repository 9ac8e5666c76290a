package org.kinward.web.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.web.intake.reading.IntakePath;

/**
 * Number and call word of a new record, and what happens next.
 *
 * @param word
 *            the call word, or null while the child has not chosen one
 * @param record
 *            where the record is, or null for somebody who may not open it
 * @param steps
 *            message keys
 */
record CreatedPage(String number, @Nullable String word, String path, @Nullable String record, List<String> steps) {

    CreatedPage {
        steps = List.copyOf(steps);
    }

    static CreatedPage of(Opened opened, WhatFollows follows) {
        var intake = opened.intake();
        var word = intake instanceof CreatedIntake created ? created.callWord().map(CallWord::text).orElse(null) : null;
        var steps = new ArrayList<String>();
        steps.add(intake.home().worker().isPresent() ? "intake.created.next.lead" : "intake.created.next.1");
        if (follows.isUrgent(intake.id())) {
            steps.add("intake.created.next.2");
        }
        steps.add(word == null ? "intake.created.next.word" : "intake.created.next.3");
        return new CreatedPage(intake.reference().shown(), word, IntakePath.hub(intake.id()),
                follows.record(intake.id()).orElse(null), steps);
    }
}
