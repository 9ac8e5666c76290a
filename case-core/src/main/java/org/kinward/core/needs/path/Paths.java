package org.kinward.core.needs.path;

import java.util.List;
import java.util.Map;

import org.kinward.core.casefile.CaseFileId;

/** Keeps the steps of a child on its paths, for ever. */
public interface Paths {

    /** The steps on each path that was begun, the oldest first. */
    Map<Path, List<PathLine>> of(CaseFileId file);

    /**
     * Keeps a step.
     *
     * @param before
     *            the steps on this path that were seen
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void add(CaseFileId file, List<PathLine> before, PathLine line);
}
