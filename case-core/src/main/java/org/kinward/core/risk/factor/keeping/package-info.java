/** Writing down what opened the door or protects, and moving its state: who may, and why it cannot have been like this. */
@NullMarked
package org.kinward.core.risk.factor.keeping;

import org.jspecify.annotations.NullMarked;
