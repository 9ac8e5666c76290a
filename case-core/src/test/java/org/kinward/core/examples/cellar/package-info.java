/** A feature built wrong on purpose, so that the rules of the core can be seen to fail. */
@NullMarked
package org.kinward.core.examples.cellar;

import org.jspecify.annotations.NullMarked;
