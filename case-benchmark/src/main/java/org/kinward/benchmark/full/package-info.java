/** What the first days leave in a record: pages, talks, consent, emergencies, notes, covers, labels, events; tasks stand beside it. */
@NullMarked
package org.kinward.benchmark.full;

import org.jspecify.annotations.NullMarked;
