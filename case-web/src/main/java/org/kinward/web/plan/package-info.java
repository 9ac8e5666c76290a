/** The plan of a child: what it needs and has no goal yet, goals and steps, promises, school and work, help for the family. */
@NullMarked
package org.kinward.web.plan;

import org.jspecify.annotations.NullMarked;
