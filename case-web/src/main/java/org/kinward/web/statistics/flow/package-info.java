/** Pictures of how many went from where to where, drawn on the server when somebody asks for one. */
@NullMarked
package org.kinward.web.statistics.flow;

import org.jspecify.annotations.NullMarked;
