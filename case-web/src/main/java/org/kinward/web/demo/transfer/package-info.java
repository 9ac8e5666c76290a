/** An invented child whose case one demo agency offers to the other. */
@NullMarked
package org.kinward.web.demo.transfer;

import org.jspecify.annotations.NullMarked;
