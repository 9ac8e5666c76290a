/** After how many days a line of the directory is old: a setting of an agency, with its history. */
@NullMarked
package org.kinward.core.service.term;

import org.jspecify.annotations.NullMarked;
