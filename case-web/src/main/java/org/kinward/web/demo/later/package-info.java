/** What happens to invented children later: they live somewhere, and are visited, a paper is kept. */
@NullMarked
package org.kinward.web.demo.later;

import org.jspecify.annotations.NullMarked;
