/** Plans of invented children, for the profile demo. */
@NullMarked
package org.kinward.web.demo.plan;

import org.jspecify.annotations.NullMarked;
