package org.kinward.web.child.before;

import java.util.List;

import org.kinward.reporting.story.OldAnswers.OldAnswer;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.page.Words;

/** Earlier answers in words, with the lists that they were chosen from. */
public final class ReadBack {

    private final OldAnswerWords words;
    private final ListedWords listed;

    ReadBack(OldAnswerWords words, ListedWords listed) {
        this.words = words;
        this.listed = listed;
    }

    /** One or several lines; none where there was no answer, or nothing that can be said of it. */
    public List<Words> lines(OldAnswer answer) {
        return words.lines(answer, listed);
    }
}
