/**
 * Within how many days a closed file is opened again as the same file, and how long before eighteen the time after it is
 * planned: a setting of an agency with its history.
 */
@NullMarked
package org.kinward.core.closing.term;

import org.jspecify.annotations.NullMarked;
