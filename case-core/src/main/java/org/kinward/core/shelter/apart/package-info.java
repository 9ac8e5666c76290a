/** Which children of a house must not share a room: who said it, until when, and why, which is sealed (FIELD F32). */
@NullMarked
package org.kinward.core.shelter.apart;

import org.jspecify.annotations.NullMarked;
