package org.kinward.core.intake.event;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.Age;
import org.kinward.core.child.Sex;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.reference.ReferenceNumber;

/**
 * What is typed in twenty seconds about one child (F80). Nothing of it is asked of the child.
 *
 * @param label
 *            the number on its wrist, if it wears one
 * @param room
 *            where it sleeps; with whom it belongs to when nobody says otherwise
 */
public record FastChild(Optional<ReferenceNumber> label, Answer<Sex> sex, Answer<Age> age,
        Answer<SpokenLanguage> language, Answer<Set<HealthSign>> signs, Optional<RoomId> room,
        Optional<EventLine.Tie> tie) {
}
