package org.kinward.web.shell.trouble;

import org.kinward.core.access.PersonId;

/** Somebody who was signed in took the quick way out; the session has ended already. */
public record LeftQuickly(PersonId person) {
}
