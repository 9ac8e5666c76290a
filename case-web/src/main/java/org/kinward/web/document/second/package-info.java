/** The second look at a photograph before anybody else sees it. */
@NullMarked
package org.kinward.web.document.second;

import org.jspecify.annotations.NullMarked;
