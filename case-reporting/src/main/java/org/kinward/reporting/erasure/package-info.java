/** What is asked to be erased and what was: for the manager of a record, and for administrators without its content. */
@NullMarked
package org.kinward.reporting.erasure;

import org.jspecify.annotations.NullMarked;
