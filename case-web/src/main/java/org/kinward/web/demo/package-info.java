/** Invented children for the profile demo, taken in through the same use cases as everybody's. */
@NullMarked
package org.kinward.web.demo;

import org.jspecify.annotations.NullMarked;
