/** The plan for a child: versions that people agree on, put in force, review and replace; nothing of an old one is lost. */
@NullMarked
package org.kinward.core.plan;

import org.jspecify.annotations.NullMarked;
