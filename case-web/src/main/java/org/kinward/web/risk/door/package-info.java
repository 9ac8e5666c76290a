/** What opened the door for a child, and what protects it: written down, moved with evidence, never covered. */
@NullMarked
package org.kinward.web.risk.door;

import org.jspecify.annotations.NullMarked;
