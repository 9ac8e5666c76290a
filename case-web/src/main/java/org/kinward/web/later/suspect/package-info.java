/** Suspected persons of a record: sealed one by one, opened one by one, told to a service by a decision (F41). */
@NullMarked
package org.kinward.web.later.suspect;

import org.jspecify.annotations.NullMarked;
