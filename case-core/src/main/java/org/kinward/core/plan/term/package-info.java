/** After how many days a child has a plan: a setting of an agency, with its history. */
@NullMarked
package org.kinward.core.plan.term;

import org.jspecify.annotations.NullMarked;
