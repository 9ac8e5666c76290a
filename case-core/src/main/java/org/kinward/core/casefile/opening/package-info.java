/** A draft becomes a record: its case file is opened, and what has to be done for every child begins. */
@NullMarked
package org.kinward.core.casefile.opening;

import org.jspecify.annotations.NullMarked;
