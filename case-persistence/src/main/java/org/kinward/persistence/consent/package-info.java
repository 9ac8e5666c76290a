/** Keeps what children are told about their information, every version for ever. */
@NullMarked
package org.kinward.persistence.consent;

import org.jspecify.annotations.NullMarked;
