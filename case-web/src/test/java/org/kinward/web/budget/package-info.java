/** Each page may ask the database so many things and no more; here the running program is counted. */
@NullMarked
package org.kinward.web.budget;

import org.jspecify.annotations.NullMarked;
