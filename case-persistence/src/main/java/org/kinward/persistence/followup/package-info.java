/** Keeps by what children are followed up: schedules, plans, contacts, visits, searches and sightings; nothing is changed. */
@NullMarked
package org.kinward.persistence.followup;

import org.jspecify.annotations.NullMarked;
