/** What the first days leave in a record: pages, talks, consent, emergencies, tasks, notes, covers, labels, events. */
@NullMarked
package org.kinward.benchmark.full;

import org.jspecify.annotations.NullMarked;
