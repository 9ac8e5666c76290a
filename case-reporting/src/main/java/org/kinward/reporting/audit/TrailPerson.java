package org.kinward.reporting.audit;

import org.kinward.core.access.PersonId;

/** Somebody whose entries an auditor may ask for, with the name that colleagues know. */
public record TrailPerson(PersonId id, String name) {
}
