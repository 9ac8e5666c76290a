/** Every key of the program: files apart from the database, and the store of the children's keys that one of them locks. */
@NullMarked
package org.kinward.persistence.keys;

import org.jspecify.annotations.NullMarked;
