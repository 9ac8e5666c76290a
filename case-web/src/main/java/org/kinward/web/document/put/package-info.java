/** Putting a paper or a photograph into a record. */
@NullMarked
package org.kinward.web.document.put;

import org.jspecify.annotations.NullMarked;
