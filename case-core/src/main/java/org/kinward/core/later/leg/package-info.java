/** The way, leg by leg: from where to where, when, how, with whom, with which papers (FIELD 5.6). */
@NullMarked
package org.kinward.core.later.leg;

import org.jspecify.annotations.NullMarked;
