/** Dimensions, categories, figures and shares in words of the page. */
@NullMarked
package org.kinward.web.statistics.said;

import org.jspecify.annotations.NullMarked;
