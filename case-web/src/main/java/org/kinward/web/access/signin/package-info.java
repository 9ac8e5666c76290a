/** Signing in and out, the first sign-in, locking the screen, and changing one's password. */
@NullMarked
package org.kinward.web.access.signin;

import org.jspecify.annotations.NullMarked;
