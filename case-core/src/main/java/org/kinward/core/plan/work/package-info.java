/** School is offered first; work is judged by the age of the country, then by readiness (FIELD F6, F35). */
@NullMarked
package org.kinward.core.plan.work;

import org.jspecify.annotations.NullMarked;
