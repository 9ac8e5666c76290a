/** A day in a house of invented children, for the profile demo. */
@NullMarked
package org.kinward.web.demo.shelter;

import org.jspecify.annotations.NullMarked;
