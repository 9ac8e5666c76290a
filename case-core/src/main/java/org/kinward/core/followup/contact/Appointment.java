package org.kinward.core.followup.contact;

import java.time.LocalDate;
import java.time.LocalTime;

import org.kinward.core.followup.Written;

/** On which day and at which hour somebody goes; the newest holds. It moves no day on which a contact is due. */
public record Appointment(ContactId contact, LocalDate on, LocalTime hour, Written written) {
}
