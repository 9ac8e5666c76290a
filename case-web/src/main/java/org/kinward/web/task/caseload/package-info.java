/** How the work with children is spread: who leads which children, by how they live, and how much that weighs (FIELD F94). */
@NullMarked
package org.kinward.web.task.caseload;

import org.jspecify.annotations.NullMarked;
