/** How a person shows who she is: sign-in name, password, the one-time code given by hand, and the limits on guessing. */
@NullMarked
package org.kinward.core.access.signin;

import org.jspecify.annotations.NullMarked;
