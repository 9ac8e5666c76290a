/** What our records are called in HTCDS 2.0, the exchange standard of IOM, and what is lost on the way there. */
@NullMarked
package org.kinward.reporting.export.htcds;

import org.jspecify.annotations.NullMarked;
