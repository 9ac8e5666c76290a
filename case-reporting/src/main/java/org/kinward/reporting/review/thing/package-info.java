/** What a manager goes through that is no child: head counts, incidents, colleagues who are away, the directory (FIELD F94). */
@NullMarked
package org.kinward.reporting.review.thing;

import org.jspecify.annotations.NullMarked;
