package org.kinward.web.document.draw;

import java.util.List;

import org.kinward.core.document.file.FileProblem;

/** Why a file is not drawn, as one process tells it to the other by its end. */
final class NotDrawn extends Exception {

    private static final long serialVersionUID = 1L;

    /** Ends of processes below this number mean something else. */
    private static final int FIRST = 40;

    private static final List<FileProblem> PROBLEMS = List.of(FileProblem.values());

    private final FileProblem problem;

    NotDrawn(FileProblem problem) {
        this.problem = problem;
    }

    /** How the process ends. */
    int end() {
        return FIRST + PROBLEMS.indexOf(problem);
    }

    /** What this end says; any other end is that of a process that was stopped. */
    static FileProblem problem(int end) {
        var told = end - FIRST;
        return told >= 0 && told < PROBLEMS.size() ? PROBLEMS.get(told) : FileProblem.UNREADABLE;
    }
}
