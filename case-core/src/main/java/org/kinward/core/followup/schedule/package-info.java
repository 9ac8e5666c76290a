/** After how many days a child is to be contacted, and how: settings of an agency, by solution and danger (FIELD F90). */
@NullMarked
package org.kinward.core.followup.schedule;

import org.jspecify.annotations.NullMarked;
