/** What each invented child has told, read from a file, and how its case begins and ends. */
@NullMarked
package org.kinward.web.demo.story;

import org.jspecify.annotations.NullMarked;
