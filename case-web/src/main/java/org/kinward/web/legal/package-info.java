/** The legal page of a child: opened by who helps it with the law, and by nobody else. */
@NullMarked
package org.kinward.web.legal;

import org.jspecify.annotations.NullMarked;
