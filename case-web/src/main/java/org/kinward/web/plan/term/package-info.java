/** Where an administrator sets after how many days a child has a plan. */
@NullMarked
package org.kinward.web.plan.term;

import org.jspecify.annotations.NullMarked;
