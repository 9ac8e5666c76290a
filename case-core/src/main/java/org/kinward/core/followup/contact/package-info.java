/** Contacts with a child that are planned, each with its day, and how each of them ends: once, and never by being deleted. */
@NullMarked
package org.kinward.core.followup.contact;

import org.jspecify.annotations.NullMarked;
