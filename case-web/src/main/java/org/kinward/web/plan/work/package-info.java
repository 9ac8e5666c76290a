/** School is offered first; then somebody looks whether the child may work and is ready. */
@NullMarked
package org.kinward.web.plan.work;

import org.jspecify.annotations.NullMarked;
