/** A child that is treated as an offender: a problem of its rights, never a property of the child. */
@NullMarked
package org.kinward.core.legal.offender;

import org.jspecify.annotations.NullMarked;
