/** After how many hours a danger is looked at again: four settings of an agency, with their history. */
@NullMarked
package org.kinward.core.risk.term;

import org.jspecify.annotations.NullMarked;
