/** What each invented child has told, read from a file. */
@NullMarked
package org.kinward.web.demo.story;

import org.jspecify.annotations.NullMarked;
