/** Keeps within how many hours the authority is told, and which authority was told. */
@NullMarked
package org.kinward.persistence.consent.authority;

import org.jspecify.annotations.NullMarked;
