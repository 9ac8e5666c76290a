/** What sealed details of a record said before they were written over or taken back, one at a time (F16). */
@NullMarked
package org.kinward.web.casefile.former;

import org.jspecify.annotations.NullMarked;
