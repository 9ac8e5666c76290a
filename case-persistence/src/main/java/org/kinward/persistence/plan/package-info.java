/** Rows of plans, promises, work and help for families: tables that are only added to. */
@NullMarked
package org.kinward.persistence.plan;

import org.jspecify.annotations.NullMarked;
