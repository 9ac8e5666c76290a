/** Danger to invented children and plans for them, for the profile demo. */
@NullMarked
package org.kinward.web.demo.plan;

import org.jspecify.annotations.NullMarked;
