package org.kinward.core.intake.column;

import org.kinward.core.intake.IntakePage;

/**
 * A page that is asked once there is a record: one of the first days, or of later. It holds answers and groups of answers,
 * nothing else, and its columns have the names of its questions (ADR 56, 85).
 */
public interface RecordPage extends IntakePage {
}
