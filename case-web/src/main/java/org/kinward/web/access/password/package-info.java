/** Passwords: hashed slowly, a few at a time, and measured against the ones that everybody guesses first. */
@NullMarked
package org.kinward.web.access.password;

import org.jspecify.annotations.NullMarked;
