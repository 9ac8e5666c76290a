/** One document: what is known of it, one page of it for a minute, a copy to give on, taking it away. */
@NullMarked
package org.kinward.web.document.show;

import org.jspecify.annotations.NullMarked;
