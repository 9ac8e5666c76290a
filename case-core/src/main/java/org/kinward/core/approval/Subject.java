package org.kinward.core.approval;

import java.util.UUID;

import org.kinward.core.approval.rule.SubjectKind;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * What is asked about, exactly as it was when somebody asked.
 *
 * @param id
 *            surrogate of the assessment, the plan, the return, the closing
 * @param version
 *            which version of it; an answer to another version is refused
 */
public record Subject(SubjectKind kind, UUID id, Revision version, CaseFileId file) {

    /** Whether this is the same thing, in whatever version. */
    public boolean isSameThing(Subject other) {
        return kind == other.kind && id.equals(other.id);
    }
}
