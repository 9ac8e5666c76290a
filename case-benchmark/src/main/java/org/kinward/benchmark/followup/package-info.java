/** Children who left the house, by the schedules that the program ships: contacts, visits, and that it is over. */
@NullMarked
package org.kinward.benchmark.followup;

import org.jspecify.annotations.NullMarked;
