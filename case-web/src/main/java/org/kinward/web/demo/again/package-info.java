/** An invented child with two files, for the profile demo. */
@NullMarked
package org.kinward.web.demo.again;

import org.jspecify.annotations.NullMarked;
