/** Administration of people, agencies and places: who works where and as what. Nothing here shows a child. */
@NullMarked
package org.kinward.core.access.people;

import org.jspecify.annotations.NullMarked;
