/** Within how many hours the needs of a child are assessed for the first time: a setting of an agency, with its history. */
@NullMarked
package org.kinward.core.needs.term;

import org.jspecify.annotations.NullMarked;
